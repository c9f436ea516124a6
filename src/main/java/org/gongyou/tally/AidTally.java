package org.gongyou.tally;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.jspecify.annotations.Nullable;

/**
 * Where rooms of legal aid say what happened, in their transactions. What is kept has no person in it: the month, the
 * district of the union, the form of help, and what happened.
 */
@ApplicationScoped
public class AidTally {

    /** What is counted. */
    public enum Fact {
        REQUESTED,
        ACCEPTED,
        REFUSED,
        CLOSED,
        /** Money has come to a worker. */
        RECOVERED
    }

    private final BenefitTally districts;

    AidTally(BenefitTally districts) {
        this.districts = districts;
    }

    /**
     * @param service the form of help, such as ARBITRATION
     * @param union that is responsible
     */
    public Uni<Void> happened(Fact fact, String service, UUID union, Instant at) {
        return enter(fact, service, union, at, 0, null);
    }

    public Uni<Void> closed(String service, UUID union, Instant submitted, Instant at) {
        int days = (int) Duration.between(submitted, at).toDays();
        return enter(Fact.CLOSED, service, union, at, 0, days);
    }

    /** Each time money arrives. */
    public Uni<Void> recovered(String service, UUID union, long amountInFen, Instant at) {
        return enter(Fact.RECOVERED, service, union, at, amountInFen, null);
    }

    private Uni<Void> enter(
            Fact fact, String service, UUID union, Instant at, long amountInFen, @Nullable Integer days) {
        UUID district = districts.districtOf(union);
        if (district == null) return Uni.createFrom().voidItem();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into aid_event (month, district, service, fact, amount_in_fen, days)
                                values (:month, :district, :service, :fact, :amount, cast(:days as integer))
                                """)
                        .setParameter(
                                "month",
                                YearMonth.from(at.atZone(ChinaDay.ZONE)).toString())
                        .setParameter("district", district)
                        .setParameter("service", service)
                        .setParameter("fact", fact.name())
                        .setParameter("amount", amountInFen)
                        .setParameter("days", days == null ? null : days.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
