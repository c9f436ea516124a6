package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.casework.Step;
import org.gongyou.household.Households;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.tally.ReliefTally;
import org.gongyou.tally.ReliefTally.Fact;

/** Says for the statistics what happened, without a name. In the caller's transaction. */
@ApplicationScoped
class ReliefFigures {

    private final ReliefTally tally;
    private final ReliefText text;
    private final ReliefAssessing assessing;
    private final ReliefFile file;
    private final Households households;

    ReliefFigures(
            ReliefTally tally, ReliefText text, ReliefAssessing assessing, ReliefFile file, Households households) {
        this.file = file;
        this.households = households;
        this.tally = tally;
        this.text = text;
        this.assessing = assessing;
    }

    /** And puts on the file of hardship what was decided. */
    Uni<Void> count(Step step, ReliefApplication application) {
        return file.keep(step, application).chain(() -> tallied(step, application));
    }

    private Uni<Void> tallied(Step step, ReliefApplication application) {
        return switch (step.edge().verb()) {
            case ReliefGraph.SUBMIT, ReliefGraph.REOPEN ->
                happened(Fact.APPLIED, step.subject().unionId(), application, 0);
            case ReliefGraph.APPROVE -> {
                Long amount = application.settled().amountInFen();
                yield happened(Fact.APPROVED, step.subject().unionId(), application, amount == null ? 0 : amount);
            }
            case ReliefGraph.REFUSE -> happened(Fact.REFUSED, step.subject().unionId(), application, 0);
            default -> Uni.createFrom().voidItem();
        };
    }

    Uni<Void> cameBack(PaymentStanding payment) {
        return tally.cameBack(payment.id());
    }

    Uni<Void> helped(ReliefApplication application, UUID union, PaymentStanding payment) {
        return households
                .keeper(application.workerId())
                .chain(keeper -> tally.helped(
                        payment.id(),
                        keeper,
                        application.programme(),
                        classCode(application),
                        union,
                        payment.amountInFen(),
                        days(application, assessing.now()),
                        assessing.now()));
    }

    private String classCode(ReliefApplication application) {
        Weighed weighed = text.weighed(application);
        String code = weighed == null ? null : weighed.outcome().classCode();
        return code == null ? "" : code;
    }

    private Uni<Void> happened(Fact fact, UUID union, ReliefApplication application, long amountInFen) {
        return tally.happened(
                fact,
                application.programme(),
                classCode(application),
                union,
                amountInFen,
                days(application, assessing.now()),
                assessing.now());
    }

    private static int days(ReliefApplication application, Instant now) {
        Instant submitted = application.submittedAt();
        return submitted == null
                ? ReliefTally.NOT_COUNTED
                : (int) Duration.between(submitted, now).toDays();
    }

    boolean isUrgent(ReliefApplication application) {
        return text.open(application).isUrgent();
    }
}
