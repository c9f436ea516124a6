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

    /**
     * What it happened to.
     *
     * @param service the form of help, such as ARBITRATION
     * @param grievance such as WAGES; null when nothing is said of it
     * @param union that is responsible
     */
    public record Subject(String service, @Nullable String grievance, UUID union) {}

    /** Kept as null. */
    private static final int NOT_COUNTED = -1;

    private final BenefitTally districts;

    AidTally(BenefitTally districts) {
        this.districts = districts;
    }

    public Uni<Void> happened(Fact fact, Subject subject, Instant at) {
        return enter(fact, subject, at, 0, NOT_COUNTED);
    }

    public Uni<Void> closed(Subject subject, Instant submitted, Instant at) {
        int days = (int) Duration.between(submitted, at).toDays();
        return enter(Fact.CLOSED, subject, at, 0, days);
    }

    /** Each time money arrives. */
    public Uni<Void> recovered(Subject subject, long amountInFen, Instant at) {
        return enter(Fact.RECOVERED, subject, at, amountInFen, NOT_COUNTED);
    }

    /** It had not: whoever said so was mistaken. @param at when that was said */
    public Uni<Void> takenBack(Subject subject, long amountInFen, Instant at) {
        return enter(Fact.RECOVERED, subject, at, -amountInFen, NOT_COUNTED);
    }

    private Uni<Void> enter(Fact fact, Subject subject, Instant at, long amountInFen, int days) {
        UUID district = districts.districtOf(subject.union());
        if (district == null) return Uni.createFrom().voidItem();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into aid_event (month, district, service, grievance, fact, amount_in_fen, days)
                                values (:month, :district, :service, nullif(:grievance, ''), :fact, :amount, nullif(:days, -1))
                                """)
                        .setParameter(
                                "month",
                                YearMonth.from(at.atZone(ChinaDay.ZONE)).toString())
                        .setParameter("district", district)
                        .setParameter("service", subject.service())
                        .setParameter("grievance", subject.grievance() == null ? "" : subject.grievance())
                        .setParameter("fact", fact.name())
                        .setParameter("amount", amountInFen)
                        .setParameter("days", days)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
