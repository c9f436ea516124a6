package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.casework.WorkCase;
import org.gongyou.legalaid.Ending;
import org.gongyou.legalaid.Matter;
import org.gongyou.legalaid.MatterWatcher;

/** Last days are watched as long as somebody helps, and again when the union hands a closing file back. */
@ApplicationScoped
class StepsOfMatters implements MatterWatcher {

    private final ProceedingBook book;

    StepsOfMatters(ProceedingBook book) {
        this.book = book;
    }

    @Override
    public Uni<Void> reopened(Matter matter, WorkCase subject) {
        return book.watchAgain(subject);
    }

    @Override
    public Uni<Void> ended(Matter matter, WorkCase subject, Ending how) {
        return book.stopWatching(subject);
    }

    @Override
    public Uni<Void> withdrawn(Matter matter, WorkCase subject) {
        return book.stopWatching(subject);
    }
}
