package org.gongyou.publicnotice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Public notices as the rooms see them that order them. Every call works in the caller's transaction. */
@ApplicationScoped
public class PublicNotices {

    private final NoticeRepository notices;
    private final NoticeText text;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PublicNotices(NoticeRepository notices, NoticeText text, WorkingCalendar calendar, Clock clock) {
        this.notices = notices;
        this.text = text;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Puts it up, from now to the end of its last working day; what hangs already for the case stays as it is. */
    public Uni<NoticeStanding> post(NoticeOrder order) {
        return notices.latest(order.worker(), order.caseId())
                .chain(known -> known != null && known.state() == NoticeState.POSTED
                        ? Uni.createFrom().item(known)
                        : put(order))
                .map(NoticeStanding::of);
    }

    private Uni<PublicNotice> put(NoticeOrder order) {
        Instant now = clock.instant();
        PublicNotice notice = new PublicNotice(order, text.sealName(order.applicant()), now, end(order, now));
        return notices.add(notice).replaceWith(notice);
    }

    private Instant end(NoticeOrder order, Instant from) {
        return calendar.plusWorkingDays(from, order.workingDays());
    }

    /** It is gone at once; nothing when none hangs. Its end is not told. */
    public Uni<Void> takeDown(UUID worker, UUID caseId) {
        return notices.holdPosted(worker, caseId)
                .invoke(posted -> posted.forEach(PublicNotice::takeDown))
                .chain(notices::flush);
    }

    /** The latest of the case; null when there was none. */
    public Uni<@Nullable NoticeStanding> of(UUID worker, UUID caseId) {
        return notices.latest(worker, caseId).map(notice -> notice == null ? null : NoticeStanding.of(notice));
    }

    /** Exactly what would show if it were put up now; needs no transaction, and keeps nothing. */
    public NoticePreview preview(NoticeOrder order) {
        Instant now = clock.instant();
        return new NoticePreview(
                order.applicant().masked(),
                order.programmeName(),
                order.caseNumber(),
                text.unionName(order.union()),
                ChinaDay.of(now),
                ChinaDay.of(end(order, now).minusSeconds(1)),
                order.scope());
    }
}
