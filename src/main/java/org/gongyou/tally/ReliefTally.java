package org.gongyou.tally;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;

/**
 * Where rooms of relief say what happened, in their transactions. What is kept has no person in it: the month, the district
 * of the union, the programme, the class of hardship, and what happened.
 */
@ApplicationScoped
public class ReliefTally {

    /** What is counted. */
    public enum Fact {
        APPLIED,
        APPROVED,
        REFUSED,
        /** Money, goods or cash has reached a household: once for each payment. */
        HELPED
    }

    /** For days, where nothing took any. */
    public static final int NOT_COUNTED = -1;

    private final BenefitTally districts;

    ReliefTally(BenefitTally districts) {
        this.districts = districts;
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
        UUID district = districts.districtOf(union);
        if (district == null) return Uni.createFrom().voidItem();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into relief_event
                                    (month, district, programme, hardship_class, fact, amount_in_fen, days)
                                values (:month, :district, :programme, :class, :fact, :amount, nullif(:days, -1))
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
                        .executeUpdate())
                .replaceWithVoid();
    }
}
