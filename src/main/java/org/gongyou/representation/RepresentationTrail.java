package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.lawyer.Lawyers;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/** What the timeline says of lawyers, and who is told. In the caller's transaction, about a locked case. */
@ApplicationScoped
class RepresentationTrail {

    private final Cases cases;
    private final Lawyers lawyers;
    private final Notifier notifier;

    RepresentationTrail(Cases cases, Lawyers lawyers, Notifier notifier) {
        this.cases = cases;
        this.lawyers = lawyers;
        this.notifier = notifier;
    }

    Uni<Void> asked(WorkCase subject, LawyerProfile lawyer, Offer offer) {
        return cases.note(
                        subject, "lawyer-asked", null, new Words("已询问一位律师，等待答复", "A lawyer was asked and is to answer"))
                .chain(() -> notifier.tell(lawyer.account(), RepresentationNotice.ASKED.about(subject, offer)));
    }

    Uni<Void> notAnswered(WorkCase subject, Offer offer) {
        return cases.note(
                        subject,
                        "lawyer-did-not-answer",
                        null,
                        new Words("律师未在期限内答复，转询下一位", "The lawyer did not answer in time; the next is asked"))
                .chain(() -> tell(subject, offer, RepresentationNotice.LAPSED));
    }

    Uni<Void> declined(WorkCase subject) {
        return cases.note(
                subject, "lawyer-declined", null, new Words("律师未接受，转询下一位", "The lawyer declined; the next is asked"));
    }

    Uni<Void> accepted(WorkCase subject, LawyerProfile lawyer) {
        PersonName name = lawyer.name();
        String called = name == null ? "" : name.value();
        return lawyers.firmName(lawyer)
                .map(firm -> firm == null ? called : called + "（" + firm + "）")
                .chain(who -> cases.note(
                        subject,
                        "lawyer-accepted",
                        lawyer.account(),
                        new Words(who + " 接受委托", who + " has taken the case")));
    }

    /** @param actor who did it; null for the program */
    Uni<Void> takenAway(WorkCase subject, Offer offer, @Nullable UUID actor, Words why) {
        return cases.note(subject, "lawyer-handed-over", actor, why)
                .chain(() -> notifier.tell(subject.workerId(), RepresentationNotice.REPLACED.about(subject, offer)))
                .chain(() -> tell(subject, offer, RepresentationNotice.TAKEN_AWAY));
    }

    Uni<Void> takenBack(WorkCase subject, @Nullable Offer offer) {
        return offer == null ? Uni.createFrom().voidItem() : tell(subject, offer, RepresentationNotice.TAKEN_BACK);
    }

    /** The queue shows it too: the case climbs unless somebody is named. */
    Uni<Void> nobodyLeft(WorkCase subject) {
        UUID handler = subject.handlerId();
        return cases.note(
                        subject,
                        "no-lawyer-left",
                        null,
                        new Words("没有合适的律师可询问，请工会指定", "Nobody who fits is left to be asked: the union names somebody"))
                .chain(() -> handler == null
                        ? Uni.createFrom().voidItem()
                        : notifier.tell(handler, RepresentationNotice.NOBODY_LEFT.about(subject)));
    }

    private Uni<Void> tell(WorkCase subject, Offer offer, RepresentationNotice notice) {
        return lawyers.find(offer.lawyerId())
                .chain(lawyer -> lawyer == null
                        ? Uni.createFrom().voidItem()
                        : notifier.tell(lawyer.account(), notice.about(subject, offer)));
    }
}
