package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.casework.WorkCase;
import org.gongyou.legalaid.Ending;
import org.gongyou.legalaid.Matter;
import org.gongyou.legalaid.MatterWatcher;

/** Requests for aid begin to wait for a lawyer, and need none any more. */
@ApplicationScoped
class MatterNews implements MatterWatcher {

    private final Waiting waiting;

    MatterNews(Waiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public Uni<Void> assigning(Matter matter, WorkCase subject) {
        return waiting.begin(subject);
    }

    @Override
    public Uni<Void> revoked(Matter matter, WorkCase subject) {
        return waiting.stop(subject);
    }

    @Override
    public Uni<Void> moved(Matter matter, WorkCase subject) {
        return waiting.stop(subject);
    }

    @Override
    public Uni<Void> ended(Matter matter, WorkCase subject, Ending how) {
        return how == Ending.CLOSED ? waiting.end(subject) : waiting.stop(subject);
    }

    @Override
    public Uni<Void> withdrawn(Matter matter, WorkCase subject) {
        return waiting.stop(subject);
    }
}
