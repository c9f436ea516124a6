package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.MadeUpDecisions;
import org.gongyou.casework.WorkCase;
import org.gongyou.payment.Payee;

/** Applications of a demonstration, of people whose household is there. In the caller's transaction. */
@ApplicationScoped
public class MadeUpRelief {

    private final ReliefWriting writing;
    private final Cases cases;
    private final MadeUpDecisions decisions;

    MadeUpRelief(ReliefWriting writing, Cases cases, MadeUpDecisions decisions) {
        this.writing = writing;
        this.cases = cases;
        this.decisions = decisions;
    }

    /** Help is wanted at once: it waits for the first review, and may be paid first. */
    public Uni<WorkCase> urgent(UUID worker, String programme, Payee payee) {
        return submitted(worker, programme, payee, true);
    }

    /** Reviewed by an officer: it waits for somebody else's approval, where the programme wants nothing in between. */
    public Uni<WorkCase> reviewed(UUID worker, String programme, Payee payee, UUID officer) {
        return submitted(worker, programme, payee, false)
                .chain(subject -> decisions.decide(officer, subject, ReliefGraph.REVIEW, null));
    }

    private Uni<WorkCase> submitted(UUID worker, String programme, Payee payee, boolean urgent) {
        ReliefRequest request = new ReliefRequest(
                null, programme, null, null, "演示：家中突遇困难", null, null, null, Map.of(), List.of(), null, urgent, payee);
        return writing.begin(worker, request).chain(subject -> cases.takeAsApplicant(subject, ReliefGraph.SUBMIT));
    }
}
