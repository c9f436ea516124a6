package org.gongyou.coupon;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Coupons as the rooms above deal with them. */
@ApplicationScoped
public class Coupons {

    private final CouponRepository coupons;
    private final CouponCodes codes;
    private final CouponRooms rooms;
    private final CouponText texts;
    private final CouponCount count;
    private final Clock clock;

    Coupons(
            CouponRepository coupons,
            CouponCodes codes,
            CouponRooms rooms,
            CouponText texts,
            CouponCount count,
            Clock clock) {
        this.rooms = rooms;
        this.coupons = coupons;
        this.codes = codes;
        this.texts = texts;
        this.count = count;
        this.clock = clock;
    }

    /** Writes the row of a coupon that was won, in the caller's transaction. */
    public Uni<Void> issue(WonCoupon won) {
        return count.districtOf(won.worker())
                .map(district -> texts.coupon(won, district))
                .call(coupons::add)
                .chain(coupon -> count.issued(coupon, 1));
    }

    /** Whether a code that was scanned is meant to be a coupon's. */
    public static boolean isCode(String scanned) {
        return CouponCodes.looksLikeOne(scanned);
    }

    /**
     * The coupon of a code, which stays as it is until the caller's transaction ends.
     *
     * @throws ProblemException 422 {@code coupon.code-unreadable}; 409 {@code coupon.not-active}, {@code coupon.expired},
     *     {@code coupon.not-yet-valid} when it cannot be spent now
     */
    public Uni<WonCoupon> hold(String code) {
        CouponCodes.Scanned scanned = codes.read(code);
        List<UUID> owner = List.of(scanned.worker());
        return rooms.settle(owner)
                .chain(() -> coupons.hold(owner, scanned.coupon()))
                .invoke(coupon -> {
                    if (coupon == null) throw new ProblemException(CouponProblem.CODE_UNREADABLE);
                    coupon.requireSpendable(clock.instant());
                })
                .map(this::won);
    }

    /** It was handed back, in the caller's transaction. */
    Uni<Void> returned(Coupon coupon) {
        return rooms.returned(won(coupon)).chain(() -> count.issued(coupon, -1));
    }

    /** Spends it, in the caller's transaction. @throws ProblemException 409 when it is not there to be spent any more */
    public Uni<Void> use(UUID worker, UUID coupon) {
        return change(worker, coupon, held -> held.use(clock.instant())).chain(used -> count.used(used, 1));
    }

    /** As if it had not been spent, in the caller's transaction. */
    public Uni<Void> restore(UUID worker, UUID coupon) {
        return change(worker, coupon, Coupon::restore).chain(restored -> count.used(restored, -1));
    }

    private Uni<Coupon> change(UUID worker, UUID id, Consumer<Coupon> change) {
        return coupons.hold(List.of(worker), id)
                .map(CouponService::orNotFound)
                .invoke(change)
                .call(coupons::flush);
    }

    /** What its owner sees of it, issued or not yet. */
    public CouponView view(WonCoupon won, Language language) {
        return view(won, stateOf(won), null, language);
    }

    /** What has become of it since; outside any session. */
    public Uni<CouponView> current(WonCoupon won, Language language) {
        return Panache.withSession(() -> coupons.one(List.of(won.worker()), won.id()))
                .map(row -> row == null ? view(won, language) : view(row, language));
    }

    private CouponState stateOf(WonCoupon won) {
        return clock.instant().isBefore(won.terms().validUntil()) ? CouponState.ACTIVE : CouponState.EXPIRED;
    }

    CouponView view(Coupon coupon, Language language) {
        WonCoupon won = won(coupon);
        return view(won, coupon.stateAt(clock.instant()), coupon.endedAt(), language);
    }

    private CouponView view(WonCoupon won, CouponState state, java.time.@Nullable Instant endedAt, Language language) {
        String code = state == CouponState.ACTIVE ? codes.code(won.worker(), won.id()) : null;
        return CouponView.of(won, state, endedAt, code, language);
    }

    WonCoupon won(Coupon coupon) {
        return new WonCoupon(
                coupon.workerId(), coupon.id(), coupon.origin(), coupon.wonAt(), texts.read(coupon.terms()));
    }
}
