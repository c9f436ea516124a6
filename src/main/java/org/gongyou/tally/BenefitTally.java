package org.gongyou.tally;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.organisation.UnionKind;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.jspecify.annotations.Nullable;

/** Where other rooms say what happened, in their transactions. */
@ApplicationScoped
public class BenefitTally {

    private final Unions unions;

    BenefitTally(Unions unions) {
        this.unions = unions;
    }

    /** The union of the district in which a union lies; the city's for what lies in none, null before there is a city. */
    public @Nullable UUID districtOf(@Nullable UUID union) {
        UnionNode node = union == null ? null : unions.tree().find(union);
        while (node != null && node.kind() != UnionKind.DISTRICT)
            node = unions.tree().parent(node.id());
        UnionNode city = unions.tree().root();
        return node != null ? node.id() : city == null ? null : city.id();
    }

    /** @param at when it was won @param times 1, or -1 when it was handed back */
    public Uni<Void> issued(UUID campaign, @Nullable UUID district, Instant at, int times) {
        return enter(Benefit.COUPON, campaign, district, at, times, 0);
    }

    /**
     * @param subject the campaign or offer
     * @param district null for what was given before districts were counted; it counts nowhere
     * @param at of a coupon, when it was won
     * @param times 1, or -1 when it was taken back
     */
    public Uni<Void> used(Benefit kind, UUID subject, @Nullable UUID district, Instant at, int times) {
        return enter(kind, subject, district, at, 0, times);
    }

    private static Uni<Void> enter(
            Benefit kind, UUID subject, @Nullable UUID district, Instant at, int issued, int used) {
        if (district == null) return Uni.createFrom().voidItem();
        String month = YearMonth.from(at.atZone(ChinaDay.ZONE)).toString();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into benefit_event (month, kind, subject, district, issued, used)
                                values (:month, :kind, :subject, :district, :issued, :used)
                                """)
                        .setParameter("month", month)
                        .setParameter("kind", kind.name())
                        .setParameter("subject", subject)
                        .setParameter("district", district)
                        .setParameter("issued", issued)
                        .setParameter("used", used)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
