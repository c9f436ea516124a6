package org.gongyou.publicnotice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.pdf.Sheet;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.publicnotice.OfficerNoticeView.ObjectionView;
import org.jspecify.annotations.Nullable;

/** Notices with what belongs to them. Every call works in the caller's session. */
@ApplicationScoped
class NoticeViews {

    private final ObjectionRepository objections;
    private final Postings postings;
    private final NoticeText text;
    private final Notifier notifier;
    private final Clock clock;

    NoticeViews(ObjectionRepository objections, Postings postings, NoticeText text, Notifier notifier, Clock clock) {
        this.objections = objections;
        this.postings = postings;
        this.text = text;
        this.notifier = notifier;
        this.clock = clock;
    }

    OfficerNoticeView brief(PublicNotice notice, Language language) {
        return OfficerNoticeView.of(notice, null, null, text, language);
    }

    Uni<OfficerNoticeView> whole(PublicNotice notice, Language language) {
        return objections.of(notice).chain(said -> postings.of(notice)
                .map(photos -> OfficerNoticeView.of(
                        notice,
                        said.stream().map(one -> ObjectionView.of(one, text)).toList(),
                        photos,
                        text,
                        language)));
    }

    Sheet sheet(PublicNotice notice) {
        return NoticeSheet.of(notice, text);
    }

    /** Nobody answers what they said themselves; whoever was signed in is told. */
    Uni<Void> answer(NoticeScope scope, PublicNotice notice, UUID id, AnswerRequest request) {
        return objections
                .hold(notice, id)
                .map(found -> answer(scope, found, request))
                .call(objections::flush)
                .chain(objection -> objection.byWorker() == null
                        ? Uni.createFrom().voidItem()
                        : notifier.tell(objection.byWorker(), ObjectionNews.answered(objection)));
    }

    private PublicObjection answer(NoticeScope scope, @Nullable PublicObjection objection, AnswerRequest request) {
        if (objection == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        UUID by = objection.byWorker();
        if (by != null && scope.isOneself(by)) throw new ProblemException(NoticeProblem.OWN_OBJECTION);
        String reply = request.reply();
        objection.answer(
                request.finding().state(),
                text.sealAnswer(request.reason()),
                reply == null || reply.isBlank() ? null : text.sealAnswer(reply),
                scope.account(),
                clock.instant());
        return objection;
    }
}
