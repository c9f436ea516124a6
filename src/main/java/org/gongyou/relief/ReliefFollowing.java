package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.casework.Cases;
import org.gongyou.casework.Step;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.language.Words;

/** What follows once an application is in its new state. In the kernel's transaction. */
@ApplicationScoped
class ReliefFollowing {

    private static final Words PAY_BACK =
            new Words("此前先行救助的款项须退回；退回后可再次申请。", "What was paid first is to be paid back; then you may apply again.");

    private final ReliefRepository applications;
    private final ReliefSteps steps;
    private final ReliefOrders orders;
    private final ReliefFigures figures;
    private final ReliefAssessing assessing;
    private final Cases cases;

    ReliefFollowing(
            ReliefRepository applications,
            ReliefSteps steps,
            ReliefOrders orders,
            ReliefFigures figures,
            ReliefAssessing assessing,
            Cases cases) {
        this.applications = applications;
        this.steps = steps;
        this.orders = orders;
        this.figures = figures;
        this.assessing = assessing;
        this.cases = cases;
    }

    Uni<Void> follow(Step step, ReliefApplication application) {
        return leave(step, application)
                .chain(() -> enter(step, application))
                .chain(() -> figures.count(step, application));
    }

    private Uni<Void> leave(Step step, ReliefApplication application) {
        if (!step.edge().from().equals(ReliefGraph.AUTHORITY))
            return Uni.createFrom().voidItem();
        application.waitNoMore();
        return applications.flush();
    }

    private Uni<Void> enter(Step step, ReliefApplication application) {
        WorkCase subject = step.subject();
        return switch (subject.state()) {
            case ReliefGraph.SUBMITTED -> hurry(subject, application);
            case ReliefGraph.AUTHORITY -> waitForSignatures(subject, application);
            case ReliefGraph.CHECKING -> assessing.keep(application).chain(() -> steps.check(subject));
            case ReliefGraph.NOTICE -> steps.post(subject, application);
            case ReliefGraph.REFUSED, ReliefGraph.WITHDRAWN -> letGo(subject, application);
            case ReliefGraph.PAID -> settle(application);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> settle(ReliefApplication application) {
        application.settled().end(assessing.now());
        return applications.flush().chain(() -> orders.settleFirst(application));
    }

    private Uni<Void> hurry(WorkCase subject, ReliefApplication application) {
        return figures.isUrgent(application)
                ? cases.hurry(subject)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> waitForSignatures(WorkCase subject, ReliefApplication application) {
        application.lookForSignatures(assessing.now());
        return applications.flush().chain(() -> steps.askToSign(subject));
    }

    /** Unless something was paid first, the same may be applied for anew; else that is to be paid back first. */
    private Uni<Void> letGo(WorkCase subject, ReliefApplication application) {
        return steps.stop(subject)
                .chain(() -> application.settled().first() > 0
                        ? cases.note(subject, "first-to-be-paid-back", null, PAY_BACK)
                        : orders.free(application));
    }
}
