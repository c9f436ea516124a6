package org.gongyou.coupon;

import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What owners do with their coupons. */
@ApplicationScoped
class CouponService {

    /** Later than anything is won, and a time that PostgreSQL has. */
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private static final UUID HIGHEST = new UUID(-1, -1);
    private static final Comparator<CouponView> LATEST_FIRST = Comparator.comparing(CouponView::wonAt)
            .thenComparing(CouponView::id)
            .reversed();

    private final CouponRepository repository;
    private final Coupons coupons;
    private final CouponRooms rooms;
    private final PersonAccounts people;
    private final Audit audit;
    private final Clock clock;

    CouponService(
            CouponRepository repository,
            Coupons coupons,
            CouponRooms rooms,
            PersonAccounts people,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.coupons = coupons;
        this.rooms = rooms;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first; whatever is won is there, its row written or not. */
    Uni<Page<CouponView>> mine(UUID worker, @Nullable String cursor, int limit, Language language) {
        Cursor after = Cursor.decode(cursor, 2);
        Instant before = after == null ? LATEST : after.instant(0);
        UUID id = after == null ? HIGHEST : after.uuid(1);
        return Panache.withSession(() -> people.of(worker).chain(person -> pending(after, person)
                .chain(pending ->
                        repository.latest(person, before, id, limit + 1).map(rows -> together(rows, pending, language)))
                .map(all -> Page.of(all, limit, view -> view, last -> Cursor.of(last.wonAt(), last.id())))));
    }

    /** Read before the rows: what is written meanwhile is found twice rather than not at all. */
    private Uni<List<WonCoupon>> pending(@Nullable Cursor after, List<UUID> person) {
        return after == null ? rooms.pending(person) : Uni.createFrom().item(List.of());
    }

    private List<CouponView> together(List<Coupon> rows, List<WonCoupon> pending, Language language) {
        Map<UUID, CouponView> all = new HashMap<>();
        pending.forEach(won -> all.put(won.id(), coupons.view(won, language)));
        rows.forEach(row -> all.put(row.id(), coupons.view(row, language)));
        return all.values().stream().sorted(LATEST_FIRST).toList();
    }

    Uni<CouponView> one(UUID worker, UUID id, Language language) {
        return Panache.withSession(
                () -> people.of(worker).chain(person -> rooms.pending(person).chain(pending -> repository
                        .one(person, id)
                        .map(row -> row == null ? pending(pending, id, language) : coupons.view(row, language)))));
    }

    private CouponView pending(List<WonCoupon> pending, UUID id, Language language) {
        return pending.stream()
                .filter(won -> won.id().equals(id))
                .map(won -> coupons.view(won, language))
                .findFirst()
                .orElseThrow(() -> new ProblemException(NOT_FOUND));
    }

    @WithTransaction
    Uni<CouponView> handBack(UUID worker, UUID id, Language language) {
        return people.of(worker)
                .call(person -> rooms.settle(person))
                .chain(person -> repository.hold(person, id))
                .map(CouponService::orNotFound)
                .invoke(coupon -> coupon.handBack(clock.instant()))
                .call(repository::flush)
                .call(coupon -> coupons.returned(coupon))
                .call(coupon -> audit.record(
                        coupon.workerId(), worker, "coupon.returned", id, Map.of("origin", coupon.origin())))
                .map(coupon -> coupons.view(coupon, language));
    }

    static Coupon orNotFound(@Nullable Coupon coupon) {
        if (coupon == null) throw new ProblemException(NOT_FOUND);
        return coupon;
    }
}
