package org.gongyou.publicnotice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.pdf.Sheet;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.web.IfMatch;
import org.gongyou.publicnotice.NoticeRepository.Place;
import org.jspecify.annotations.Nullable;

/** What officers do with notices. */
@ApplicationScoped
class NoticeDesk {

    private final NoticeRepository notices;
    private final NoticeViews views;
    private final Postings postings;
    private final NoticeNews news;
    private final Audit audit;
    private final Clock clock;

    NoticeDesk(
            NoticeRepository notices, NoticeViews views, Postings postings, NoticeNews news, Audit audit, Clock clock) {
        this.notices = notices;
        this.views = views;
        this.postings = postings;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Page<OfficerNoticeView>> list(NoticeScope scope, @Nullable String cursor, int limit, Language language) {
        Cursor before = Cursor.decode(cursor, 1);
        return Panache.withSession(() -> notices.ofOfficers(scope.managed().ids(), clock.instant(), before, limit + 1)
                .map(found ->
                        Page.of(found, limit, notice -> views.brief(notice, language), last -> Cursor.of(last.id()))));
    }

    /** Who objects is read with it, and that is on record. */
    Uni<OfficerNoticeView> one(NoticeScope scope, UUID id, Language language) {
        return Panache.withTransaction(() -> notices.find(id)
                .chain(scope::require)
                .call(notice -> notice.openObjections() + notice.upheld() == 0
                        ? Uni.createFrom().voidItem()
                        : record(scope, notice, "objections-read", notice.id()))
                .chain(notice -> views.whole(notice, language)));
    }

    /** The paper for the board, as long as it hangs. */
    Uni<Sheet> sheet(NoticeScope scope, UUID id) {
        return Panache.withSession(() -> notices.find(id).chain(scope::require).map(notice -> {
            if (!notice.isRunning(clock.instant())) throw new ProblemException(RequestProblem.NOT_FOUND);
            return views.sheet(notice);
        }));
    }

    /** The record that it hung somewhere. */
    Uni<OfficerNoticeView> putUp(NoticeScope scope, UUID id, PostingRequest request, Language language) {
        return Panache.withTransaction(() -> notices.place(id)
                .chain(place -> hold(scope, place))
                .call(notice ->
                        postings.add(notice, scope.account(), request.files()).invoke(notice::putUp))
                .call(notice -> record(scope, notice, "put-up", notice.id()))
                .call(notices::flush)
                .chain(notice -> views.whole(notice, language)));
    }

    /** The last answer to a notice that is over lets the case go on: whoever ordered it hears so first, and locks it. */
    Uni<OfficerNoticeView> answer(
            NoticeScope scope, UUID id, UUID objection, IfMatch ifMatch, AnswerRequest request, Language language) {
        return Panache.withTransaction(() -> notices.waiting(id)
                .call(last -> last == null ? Uni.createFrom().voidItem() : news.over(last, 0))
                .chain(last -> notices.place(id)
                        .chain(place -> hold(scope, place))
                        .invoke(notice -> {
                            ifMatch.check(notice.version());
                            requireStillLast(last, notice);
                        }))
                .call(notice -> views.answer(scope, notice, objection, request))
                .invoke(notice -> notice.answered(request.finding() == AnswerRequest.Finding.UPHELD))
                .call(notices::flush)
                .call(notice -> record(scope, notice, "objection-answered", objection))
                .chain(notice -> views.whole(notice, language)));
    }

    /** Whether it is the last was looked at before it was locked. */
    private static void requireStillLast(@Nullable Place last, PublicNotice notice) {
        boolean isLast = notice.isTold() && notice.state() == NoticeState.OVER && notice.openObjections() == 1;
        if (isLast != (last != null)) throw new ProblemException(RequestProblem.STALE);
    }

    private Uni<PublicNotice> hold(NoticeScope scope, @Nullable Place place) {
        return place == null
                ? Uni.createFrom().failure(new ProblemException(RequestProblem.NOT_FOUND))
                : notices.hold(place.union(), place.id()).chain(scope::require);
    }

    private Uni<Void> record(NoticeScope scope, PublicNotice notice, String act, UUID subject) {
        return audit.record(notice.unionId(), scope.account(), "public-notice." + act, subject, Map.of());
    }
}
