package org.gongyou.cover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.notification.Notifier;
import org.gongyou.organisation.Unions;
import org.jspecify.annotations.Nullable;

/** What is told of a cover on its days. Every call works in the caller's transaction, on a locked row. */
@ApplicationScoped
class CoverTelling {

    private final PersonCovers covers;
    private final CoverProducts products;
    private final Roll roll;
    private final Unions unions;
    private final Notifier notifier;
    private final Audit audit;

    CoverTelling(
            PersonCovers covers, CoverProducts products, Roll roll, Unions unions, Notifier notifier, Audit audit) {
        this.covers = covers;
        this.products = products;
        this.roll = roll;
        this.unions = unions;
        this.notifier = notifier;
        this.audit = audit;
    }

    Uni<Void> tell(@Nullable CoverOnFile cover) {
        if (cover == null) return Uni.createFrom().voidItem();
        LocalDate today = covers.today();
        return switch (cover.news(today)) {
            case NONE -> covers.flush();
            case STARTED -> say(CoverNotice.STARTED, cover);
            case ENDS_SOON -> unlessFollowed(cover, CoverNotice.ENDS_SOON);
            case OVER ->
                unlessFollowed(cover, CoverNotice.OVER)
                        .chain(() -> cover.family() == Family.EXCLUSIVE
                                ? tellBare(cover.workerId(), today)
                                : Uni.createFrom().voidItem());
        };
    }

    Uni<Void> lapse(@Nullable CoverOnFile cover) {
        if (cover == null || !cover.lapse(covers.today()))
            return Uni.createFrom().voidItem();
        return audit.record(cover.workerId(), null, "cover.lapsed", cover.id(), Map.of())
                .chain(() -> say(CoverNotice.LAPSED, cover));
    }

    private Uni<Void> unlessFollowed(CoverOnFile cover, CoverNotice notice) {
        LocalDate next = cover.ends().plusDays(1);
        return covers.of(cover.workerId())
                .map(rows -> new OwnCovers(rows, cover.family(), covers.today()).covers(next))
                .chain(followed -> followed ? covers.flush() : say(notice, cover));
    }

    private Uni<Void> say(CoverNotice notice, CoverOnFile cover) {
        return covers.flush()
                .chain(() -> notifier.tell(
                        cover.workerId(), CoverNotice.of(notice, cover, products.known(cover.productId()))));
    }

    /** A member whose union covers members, and who is not covered any more. */
    private Uni<Void> tellBare(UUID worker, LocalDate today) {
        return roll.of(worker)
                .chain(entry ->
                        entry == null || !products.isPromised(Family.EXCLUSIVE, entry.union(), today, unions.tree())
                                ? Uni.createFrom().voidItem()
                                : covers.of(worker)
                                        .chain(rows -> new OwnCovers(rows, Family.EXCLUSIVE, today).covers(today)
                                                ? Uni.createFrom().voidItem()
                                                : notifier.tell(worker, CoverNotice.cardWithoutCover(worker, today))));
    }
}
