package org.gongyou.publicnotice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.pdf.Sheet;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.publicnotice.OfficerNoticeView.ObjectionView;

/** Notices with what belongs to them. Every call works in the caller's session. */
@ApplicationScoped
class NoticeViews {

    private final ObjectionRepository objections;
    private final Postings postings;
    private final NoticeText text;
    private final Clock clock;

    NoticeViews(ObjectionRepository objections, Postings postings, NoticeText text, Clock clock) {
        this.objections = objections;
        this.postings = postings;
        this.text = text;
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

    /** Nobody answers what they said themselves. */
    Uni<Void> answer(NoticeScope scope, PublicNotice notice, UUID id, AnswerRequest request) {
        return objections
                .hold(notice, id)
                .invoke(objection -> {
                    if (objection == null) throw new ProblemException(RequestProblem.NOT_FOUND);
                    UUID by = objection.byWorker();
                    if (by != null && scope.isOneself(by)) throw new ProblemException(NoticeProblem.OWN_OBJECTION);
                    objection.answer(
                            request.finding().state(),
                            text.sealAnswer(request.reason()),
                            scope.account(),
                            clock.instant());
                })
                .chain(objections::flush);
    }
}
