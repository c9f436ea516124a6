package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;

/** Requests of a demonstration. In the caller's transaction. */
@ApplicationScoped
public class MadeUpAid {

    private static final long OWED_IN_FEN = 1_860_000;

    private final AidWriting writing;
    private final Cases cases;
    private final RulesInForce rules;

    MadeUpAid(AidWriting writing, Cases cases, RulesInForce rules) {
        this.writing = writing;
        this.cases = cases;
        this.rules = rules;
    }

    /** A migrant's wages are held back, which is urgent; the request lies with the union of the place. */
    public Uni<WorkCase> wagesHeldBack(UUID worker, String division, String opponent) {
        return submitted(worker, division, opponent, Service.ARBITRATION, true);
    }

    /** One of several who complain of the same. */
    public Uni<WorkCase> complaint(UUID worker, String division, String opponent) {
        return submitted(worker, division, opponent, Service.CONSULTATION, false);
    }

    private Uni<WorkCase> submitted(UUID worker, String division, String opponent, Service service, boolean migrant) {
        AidRequest request = new AidRequest(
                service,
                Capacity.SELF,
                null,
                List.of(new Opponent(Opponent.Sort.LABOUR_AGENT, null, opponent, null, null)),
                division,
                "演示：离职后两个月工资未发放，有派单记录和聊天记录。",
                "支付拖欠的工资",
                Map.of("relationEndedOn", rules.today().minusDays(40)),
                List.of(new ClaimLine(Grievance.WAGES, OWED_IN_FEN, "演示：两个月配送费")),
                List.of(),
                "zh",
                false,
                migrant,
                null,
                List.of());
        return writing.begin(worker, request).chain(subject -> cases.takeAsApplicant(subject, AidGraph.SUBMIT));
    }
}
