package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.casework.Step;
import org.gongyou.casework.WorkCase;

/** Tells those who watch matters what an edge means. In the caller's transaction, after it was taken. */
@ApplicationScoped
class AidTelling {

    private final AidRepository aids;
    private final Matters matters;
    private final AidNews news;

    AidTelling(AidRepository aids, Matters matters, AidNews news) {
        this.aids = aids;
        this.matters = matters;
        this.news = news;
    }

    Uni<Void> tell(Step step, Aid aid) {
        WorkCase subject = step.subject();
        boolean neverSubmitted = aid.submittedAt() == null;
        if (neverSubmitted) return Uni.createFrom().voidItem();
        return aids.matter(aid).map(matter -> matters.of(subject, aid, matter)).chain(matter -> tell(step, matter));
    }

    private Uni<Void> tell(Step step, Matter matter) {
        WorkCase subject = step.subject();
        return switch (step.edge().verb()) {
            case AidGraph.SUBMIT -> news.tell(watcher -> watcher.submitted(matter, subject));
            case AidGraph.APPROVE, AidGraph.GRANT ->
                news.tell(watcher -> watcher.accepted(matter, subject))
                        .chain(() -> subject.state().equals(AidGraph.ASSIGNING)
                                ? news.tell(watcher -> watcher.assigning(matter, subject))
                                : Uni.createFrom().voidItem());
            case AidGraph.SIGNED, AidGraph.RETURNED -> news.tell(watcher -> watcher.assigning(matter, subject));
            case AidGraph.REOPEN -> news.tell(watcher -> watcher.reopened(matter, subject));
            case AidGraph.REVOKE -> news.tell(watcher -> watcher.revoked(matter, subject));
            case AidGraph.TRANSFER, AidGraph.DECLINE_TRANSFER, AidGraph.COME_BACK ->
                news.tell(watcher -> watcher.moved(matter, subject));
            case AidGraph.WITHDRAW, AidGraph.LAPSE -> news.tell(watcher -> watcher.withdrawn(matter, subject));
            case AidGraph.REFUSE -> ended(matter, subject, Ending.REFUSED);
            case AidGraph.ANSWER -> ended(matter, subject, Ending.ANSWERED);
            case AidGraph.CLOSE -> ended(matter, subject, Ending.CLOSED);
            case AidGraph.TERMINATE -> ended(matter, subject, Ending.TERMINATED);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> ended(Matter matter, WorkCase subject, Ending how) {
        return news.tell(watcher -> watcher.ended(matter, subject, how));
    }
}
