package org.gongyou.tally;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.crypto.Vault;

/**
 * Where rooms of relief say what happened, in their transactions. What is kept has no person in it: the month, the district
 * of the union, the programme, the class of hardship, and what happened; of help keyed hashes of the household and the payment besides. The household's
 * after {@link TallyJob#KNOWN} is another one each month.
 */
@ApplicationScoped
public class ReliefTally {

    /** What is counted. */
    public enum Fact {
        APPLIED,
        APPROVED,
        REFUSED,
        /** Money, goods or cash has reached a household. */
        HELPED
    }

    /** For days, where nothing took any. */
    public static final int NOT_COUNTED = -1;

    private static final String HOUSEHOLD = "relief.household";
    private static final String PAYMENT = "relief.payment";

    private final BenefitTally districts;
    private final Vault vault;

    ReliefTally(BenefitTally districts, Vault vault) {
        this.districts = districts;
        this.vault = vault;
    }

    /**
     * Every fact counts in the month in which it happens.
     *
     * @param programmeCode such as LIVING-AID; of all versions the same
     * @param classCode of hardship, such as DEEP; empty for none
     * @param union that is responsible
     * @param amountInFen what was approved or has come; else 0
     * @param days since the application was submitted; {@link #NOT_COUNTED} where there was none
     */
    public Uni<Void> happened(
            Fact fact, String programmeCode, String classCode, UUID union, long amountInFen, int days, Instant at) {
        return keep(fact, "", "", programmeCode, classCode, union, amountInFen, days, at);
    }

    /**
     * Money, goods or cash has come: once for each payment, however often a household is helped.
     *
     * @param payment only a keyed hash is kept, so that it can be {@linkplain #cameBack taken off}
     * @param keeper of the household; only a keyed hash is kept, so that it counts once
     */
    public Uni<Void> helped(
            UUID payment,
            UUID keeper,
            String programmeCode,
            String classCode,
            UUID union,
            long amountInFen,
            int days,
            Instant at) {
        String household = vault.fingerprint(HOUSEHOLD, keeper.toString());
        return keep(
                Fact.HELPED,
                household,
                vault.fingerprint(PAYMENT, payment.toString()),
                programmeCode,
                classCode,
                union,
                amountInFen,
                days,
                at);
    }

    /** The bank has returned it, perhaps after it said that it had come: it helped nobody, in no month. */
    public Uni<Void> cameBack(UUID payment) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from relief_event where payment in (:payment)")
                        .setParameter("payment", vault.fingerprints(PAYMENT, payment.toString()))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Void> keep(
            Fact fact,
            String household,
            String payment,
            String programmeCode,
            String classCode,
            UUID union,
            long amountInFen,
            int days,
            Instant at) {
        UUID district = districts.districtOf(union);
        if (district == null) return Uni.createFrom().voidItem();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into relief_event
                                    (month, district, programme, hardship_class, fact, amount_in_fen, days, household, payment)
                                values (:month, :district, :programme, :class, :fact, :amount, nullif(:days, -1),
                                    nullif(:household, ''), nullif(:payment, ''))
                                """)
                        .setParameter(
                                "month",
                                YearMonth.from(at.atZone(ChinaDay.ZONE)).toString())
                        .setParameter("district", district)
                        .setParameter("programme", programmeCode)
                        .setParameter("class", classCode)
                        .setParameter("fact", fact.name())
                        .setParameter("amount", amountInFen)
                        .setParameter("days", days)
                        .setParameter("household", household)
                        .setParameter("payment", payment)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
