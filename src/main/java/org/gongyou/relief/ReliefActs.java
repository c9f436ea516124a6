package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.casework.Step;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.problem.ProblemException;

/** What taking an edge does, and where it leads. In the kernel's transaction. */
@ApplicationScoped
class ReliefActs {

    private final ReliefRepository applications;
    private final ReliefDesk desk;
    private final ReliefApproval approval;
    private final ReliefSteps steps;
    private final ReliefAssessing assessing;
    private final ReliefCases cases;

    ReliefActs(
            ReliefRepository applications,
            ReliefDesk desk,
            ReliefApproval approval,
            ReliefSteps steps,
            ReliefAssessing assessing,
            ReliefCases cases) {
        this.applications = applications;
        this.desk = desk;
        this.approval = approval;
        this.steps = steps;
        this.assessing = assessing;
        this.cases = cases;
    }

    Uni<Void> take(Step step, ReliefApplication application) {
        WorkCase subject = step.subject();
        return switch (step.edge().verb()) {
            case ReliefGraph.SUBMIT, ReliefGraph.SUPPLY -> desk.submit(subject, application);
            case ReliefGraph.REOPEN -> desk.hand(subject, application);
            case ReliefGraph.ASK -> ask(subject, application);
            case ReliefGraph.REVIEW -> desk.requirePapers(application);
            case ReliefGraph.VISITED -> approval.finishVisit(application);
            case ReliefGraph.CONFIRM_CHECK -> steps.requireAnswer(subject);
            case ReliefGraph.CLOSE_NOTICE -> steps.requireNoticeOver(subject);
            case ReliefGraph.PAY_FIRST -> approval.payFirst(step, application);
            case ReliefGraph.APPROVE -> approval.approve(step, application);
            case ReliefGraph.REFUSE -> approval.refuse(step, application);
            case ReliefGraph.STOP -> lookAgain(application);
            case ReliefGraph.SEND_BACK -> lookAgain(application).chain(() -> desk.handAgain(subject, application));
            case ReliefGraph.WITHDRAW -> withdraw(application);
            case ReliefGraph.LAPSE ->
                isHelpedFirst(application) ? Uni.createFrom().voidItem() : end(application);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> ask(WorkCase subject, ReliefApplication application) {
        application.askIn(subject.state());
        return applications.flush();
    }

    private Uni<Void> lookAgain(ReliefApplication application) {
        application.settled().undo();
        return applications.flush();
    }

    /** Whoever was helped first owes the papers: officers close it, nobody else. */
    private Uni<Void> withdraw(ReliefApplication application) {
        if (isHelpedFirst(application)) throw new ProblemException(ReliefProblem.PAID_FIRST);
        return end(application);
    }

    private static boolean isHelpedFirst(ReliefApplication application) {
        return application.settled().first() > 0;
    }

    private Uni<Void> end(ReliefApplication application) {
        application.settled().end(assessing.now());
        return applications.flush();
    }

    Uni<String> leadsTo(Step step, ReliefApplication application) {
        WorkCase subject = step.subject();
        return switch (step.edge().verb()) {
            case ReliefGraph.REVIEW,
                    ReliefGraph.VISITED,
                    ReliefGraph.SIGNED,
                    ReliefGraph.CHECKED,
                    ReliefGraph.CONFIRM_CHECK,
                    ReliefGraph.NOTICED,
                    ReliefGraph.CLOSE_NOTICE ->
                steps.after(step.edge().from(), application).invoke(next -> {
                    // Who pays decides: the case lies there from now on.
                    if (next.equals(ReliefGraph.APPROVAL)) cases.toPayer(subject, assessing.programme(application));
                });
            case ReliefGraph.LAPSE ->
                Uni.createFrom()
                        .item(
                                isHelpedFirst(application)
                                        ? ReliefGraph.PAPERS_TO_FOLLOW
                                        : step.edge().to());
            case ReliefGraph.SUPPLY -> Uni.createFrom().item(backTo(step, application));
            case ReliefGraph.APPROVE ->
                Uni.createFrom().item(isPaidInFull(application) ? ReliefGraph.PAID : ReliefGraph.PAYING);
            default -> Uni.createFrom().item(step.edge().to());
        };
    }

    private static String backTo(Step step, ReliefApplication application) {
        String asked = application.askedIn();
        return asked == null || step.edge().from().equals(ReliefGraph.PAPERS_TO_FOLLOW) ? ReliefGraph.SUBMITTED : asked;
    }

    /** What was paid first was all. */
    private static boolean isPaidInFull(ReliefApplication application) {
        Long approved = application.settled().amountInFen();
        return approved != null && approved <= application.settled().first();
    }
}
