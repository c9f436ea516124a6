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
import org.gongyou.merchant.MerchantName;
import org.gongyou.merchant.Merchants;
import org.gongyou.offer.Price;
import org.jspecify.annotations.Nullable;

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

    private static final String SUMS = """
            count(*), cast(coalesce(sum(amount_in_fen), 0) as bigint),
            cast(coalesce(sum(discount_in_fen), 0) as bigint), cast(coalesce(sum(due_in_fen), 0) as bigint),
            cast(coalesce(sum(union_share_in_fen), 0) as bigint),
            cast(coalesce(sum(merchant_share_in_fen), 0) as bigint)
            """;

    private final Merchants merchants;

    SettlementRepository(Merchants merchants) {
        this.merchants = merchants;
    }

    Uni<Void> enter(Redemption redemption, Instant confirmedAt) {
        Price price = redemption.price();
        MerchantName merchant = merchants.known(redemption.merchantId());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into settlement_entry (merchant_id, month, redemption_id, store_id, kind, title,
                                    amount_in_fen, discount_in_fen, due_in_fen, union_share_in_fen, merchant_share_in_fen,
                                    confirmed_at, merchant_name, union_id)
                                values (:merchant, :month, :redemption, :store, :kind, :title, :amount, :discount, :due,
                                    :unionShare, :merchantShare, :at, :name, cast(cast(:union as text) as uuid))
                                """)
                        .setParameter("merchant", redemption.merchantId())
                        .setParameter("month", Months.of(confirmedAt).toString())
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
                        .setParameter("name", merchant == null ? "" : merchant.name())
                        .setParameter(
                                "union",
                                merchant == null ? null : merchant.union().toString())
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
                        .setParameter("month", Months.of(now).toString())
                        .setParameter("redemption", redemption.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Totals> totals(UUID merchant, YearMonth month) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select " + SUMS
                                        + "from settlement_entry where merchant_id = :merchant and month = :month",
                                Tuple.class)
                        .setParameter("merchant", merchant)
                        .setParameter("month", month.toString())
                        .getSingleResult())
                .map(row -> totals(row, 0));
    }

    private static Totals totals(Tuple row, int first) {
        return new Totals(
                row.get(first, Long.class),
                row.get(first + 1, Long.class),
                row.get(first + 2, Long.class),
                row.get(first + 3, Long.class),
                row.get(first + 4, Long.class),
                row.get(first + 5, Long.class));
    }

    /** A merchant's month, as the union that answers for it sees it. */
    record OfMerchant(UUID merchant, String name, Totals totals) {}

    /**
     * Merchants with anything in the month, in the order of their ids.
     *
     * @param unions of those alone; null for all
     */
    Uni<List<OfMerchant>> byMerchant(@Nullable List<UUID> unions, YearMonth month, UUID after, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select merchant_id, max(merchant_name), " + SUMS + """
                                from settlement_entry where month = :month and merchant_id > :after
                                  and (:everywhere or union_id = any(cast(:unions as uuid[])))
                                group by merchant_id order by merchant_id
                                """, Tuple.class)
                        .setParameter("month", month.toString())
                        .setParameter("after", after)
                        .setParameter("everywhere", unions == null)
                        .setParameter("unions", unions == null ? new UUID[0] : unions.toArray(UUID[]::new))
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new OfMerchant(row.get(0, UUID.class), row.get(1, String.class), totals(row, 2)))
                        .toList());
    }

    /** Whether those unions, all where null, have anything of the merchant in the month. */
    Uni<Boolean> has(@Nullable List<UUID> unions, UUID merchant, YearMonth month) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        select exists (select 1 from settlement_entry where merchant_id = :merchant and month = :month
                          and (:everywhere or union_id = any(cast(:unions as uuid[]))))
                        """, Boolean.class)
                .setParameter("merchant", merchant)
                .setParameter("month", month.toString())
                .setParameter("everywhere", unions == null)
                .setParameter("unions", unions == null ? new UUID[0] : unions.toArray(UUID[]::new))
                .getSingleResult());
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
