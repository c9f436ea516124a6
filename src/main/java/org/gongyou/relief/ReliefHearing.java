package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.household.AuthorityWatcher;
import org.gongyou.household.FinanceCheck;
import org.gongyou.household.FinanceCheckWatcher;
import org.gongyou.platform.language.Words;
import org.gongyou.publicnotice.NoticeWatcher;

/** What others have found moves the application on. Each call works in the transaction in which it happens. */
@ApplicationScoped
class ReliefHearing implements NoticeWatcher, FinanceCheckWatcher, AuthorityWatcher {

    private static final Words OBJECTED =
            new Words("公示期间收到一项异议，工会将核实。", "Somebody has objected to the notice. The union looks into it.");
    private static final Words OVER =
            new Words("公示期满，尚有异议待答复。", "The notice is over; an objection has still to be answered.");
    private static final Words DIFFERS = new Words(
            "核对结果已返回，部分与所填不同，由工作人员核实。", "Civil affairs has answered; some of it differs and an officer looks at it.");
    private static final Words STOPPED = new Words(
            "有家庭成员撤回了授权，核对已停止；全部成年家庭成员重新签署后继续核对。",
            "An adult took the authority back, and the check was stopped. It begins anew once all adults have signed.");

    private final ReliefRepository applications;
    private final Cases cases;
    private final Clock clock;

    ReliefHearing(ReliefRepository applications, Cases cases, Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.clock = clock;
    }

    /** The case is not locked here: whoever has it locked may be waiting for the authority. */
    @Override
    public Uni<Void> completed(UUID worker) {
        return applications.lookNow(worker, clock.instant());
    }

    @Override
    public Uni<Void> objected(UUID worker, UUID caseId, UUID objection) {
        return ours(worker, caseId, subject -> cases.note(subject, "objected", null, OBJECTED));
    }

    @Override
    public Uni<Void> over(UUID worker, UUID caseId, int openObjections) {
        return ours(
                worker,
                caseId,
                subject -> openObjections > 0
                        ? cases.note(subject, "notice-over", null, OVER)
                        : goOn(subject, ReliefGraph.NOTICE, ReliefGraph.NOTICED));
    }

    /** Where nothing differs nobody has to look at it. */
    @Override
    public Uni<Void> answered(UUID worker, UUID caseId, FinanceCheck check) {
        return ours(
                worker,
                caseId,
                subject -> check.differences().isEmpty()
                        ? goOn(subject, ReliefGraph.CHECKING, ReliefGraph.CHECKED)
                        : cases.note(subject, "check-differs", null, DIFFERS));
    }

    /** Back to the signatures: once all have signed again, it is checked anew. */
    @Override
    public Uni<Void> stopped(UUID worker, UUID caseId) {
        return ours(
                worker,
                caseId,
                subject -> cases.isIn(subject, ReliefGraph.CHECKING)
                        ? cases.note(subject, "check-stopped", null, STOPPED)
                                .chain(() -> goOn(subject, ReliefGraph.CHECKING, ReliefGraph.UNSIGNED))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> goOn(WorkCase subject, String from, String verb) {
        return cases.isIn(subject, from)
                ? cases.takeAsSystem(subject, verb).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> ours(UUID worker, UUID caseId, Function<WorkCase, Uni<Void>> work) {
        return applications
                .find(worker, caseId)
                .chain(found -> found == null
                        ? Uni.createFrom().voidItem()
                        : cases.locked(worker, caseId).chain(work::apply));
    }
}
