package org.gongyou.redemption;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.gongyou.calendar.WorkingCalendar;
import org.gongyou.offer.Price;

/** The merchants' books. */
@ApplicationScoped
class SettlementRepository {

    /** What was confirmed, as the merchant is paid for it. */
    record Line(UUID redemption, UUID store, String kind, String title, Price price, Instant confirmedAt) {}

    /** Of a month. @param count how many were confirmed */
    record Totals(
            long count,
            long amountInFen,
            long discountInFen,
            long dueInFen,
            long unionShareInFen,
            long merchantShareInFen) {}

    static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(WorkingCalendar.ZONE));
    }

    Uni<Void> enter(Redemption redemption, Instant confirmedAt) {
        Price price = redemption.price();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into settlement_entry (merchant_id, month, redemption_id, store_id, kind, title,
                                    amount_in_fen, discount_in_fen, due_in_fen, union_share_in_fen, merchant_share_in_fen,
                                    confirmed_at)
                                values (:merchant, :month, :redemption, :store, :kind, :title, :amount, :discount, :due,
                                    :unionShare, :merchantShare, :at)
                                """)
                        .setParameter("merchant", redemption.merchantId())
                        .setParameter("month", month(confirmedAt).toString())
                        .setParameter("redemption", redemption.id())
                        .setParameter("store", redemption.storeId())
                        .setParameter("kind", redemption.kind().name())
                        .setParameter("title", redemption.title())
                        .setParameter("amount", price.amountInFen())
                        .setParameter("discount", price.discountInFen())
                        .setParameter("due", price.dueInFen())
                        .setParameter("unionShare", price.unionShareInFen())
                        .setParameter("merchantShare", price.merchantShareInFen())
                        .setParameter("at", confirmedAt)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The same day, and so the same month. */
    Uni<Void> remove(Redemption redemption, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                delete from settlement_entry
                                where merchant_id = :merchant and month = :month and redemption_id = :redemption
                                """)
                        .setParameter("merchant", redemption.merchantId())
                        .setParameter("month", month(now).toString())
                        .setParameter("redemption", redemption.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Totals> totals(UUID merchant, YearMonth month) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select count(*), cast(coalesce(sum(amount_in_fen), 0) as bigint),
                                    cast(coalesce(sum(discount_in_fen), 0) as bigint),
                                    cast(coalesce(sum(due_in_fen), 0) as bigint),
                                    cast(coalesce(sum(union_share_in_fen), 0) as bigint),
                                    cast(coalesce(sum(merchant_share_in_fen), 0) as bigint)
                                from settlement_entry where merchant_id = :merchant and month = :month
                                """, Tuple.class)
                        .setParameter("merchant", merchant)
                        .setParameter("month", month.toString())
                        .getSingleResult())
                .map(row -> new Totals(
                        row.get(0, Long.class),
                        row.get(1, Long.class),
                        row.get(2, Long.class),
                        row.get(3, Long.class),
                        row.get(4, Long.class),
                        row.get(5, Long.class)));
    }

    /** In the order in which they were confirmed, after one of them. */
    Uni<List<Line>> lines(UUID merchant, YearMonth month, Instant after, UUID afterId, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select redemption_id, store_id, kind, title, amount_in_fen, discount_in_fen, due_in_fen,
                                    union_share_in_fen, merchant_share_in_fen, confirmed_at
                                from settlement_entry where merchant_id = :merchant and month = :month
                                  and (confirmed_at, redemption_id) > (:after, :afterId)
                                order by confirmed_at, redemption_id
                                """, Tuple.class)
                        .setParameter("merchant", merchant)
                        .setParameter("month", month.toString())
                        .setParameter("after", after)
                        .setParameter("afterId", afterId)
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(SettlementRepository::line).toList());
    }

    private static Line line(Tuple row) {
        return new Line(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                row.get(3, String.class),
                new Price(
                        row.get(4, Long.class),
                        row.get(5, Long.class),
                        row.get(6, Long.class),
                        row.get(7, Long.class),
                        row.get(8, Long.class)),
                row.get(9, OffsetDateTime.class).toInstant());
    }
}
