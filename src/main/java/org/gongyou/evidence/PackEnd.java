package org.gongyou.evidence;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.evidence.PackLine.Held;
import org.gongyou.evidence.PackLine.LostException;
import org.gongyou.file.SealedPieces;
import org.gongyou.notification.Notifier;
import org.jboss.logging.Logger;

/** How the making of a pack begins and ends. Each in a transaction of its own. */
@ApplicationScoped
class PackEnd {

    private static final Logger LOG = Logger.getLogger(PackEnd.class);

    /** What fails so often fails for a reason that time does not mend. */
    private static final int TRIES = 5;

    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final PackLine line;
    private final PackRepository packs;
    private final SealedPieces pieces;
    private final Notifier notifier;
    private final Clock clock;
    private final Duration life;

    PackEnd(
            PackLine line,
            PackRepository packs,
            SealedPieces pieces,
            Notifier notifier,
            Clock clock,
            @ConfigProperty(name = "gongyou.evidence.pack-life") Duration life) {
        this.line = line;
        this.packs = packs;
        this.pieces = pieces;
        this.notifier = notifier;
        this.clock = clock;
        this.life = life;
    }

    /** What an earlier try has left is of no use. */
    Uni<Void> clear(Held held) {
        return Panache.withTransaction(() -> forget(held.key()));
    }

    Uni<Void> ready(Held held, long size, String sha256) {
        return Panache.withTransaction(() -> line.ready(held, size, sha256, life)
                .chain(() -> notifier.tell(held.worker(), EvidenceNotice.ready(held))));
    }

    /** The trail of a failure has its class alone: its words might be of somebody's evidence. */
    Uni<Void> failed(Held held, Throwable why) {
        if (why instanceof LostException) return Uni.createFrom().voidItem();
        boolean last = held.tries() >= TRIES;
        LOG.warnf(
                "Pack %s, try %d: %s",
                held.key().id(), held.tries(), why.getClass().getName());
        return Panache.withTransaction(() ->
                line.failed(held, last ? null : clock.instant().plus(PAUSE)).chain(() -> forget(held.key())));
    }

    Uni<Void> expire(Pack.Key pack) {
        return Panache.withTransaction(() -> packs.expire(pack).chain(() -> forget(pack)));
    }

    /** In the caller's transaction. */
    Uni<Void> forget(Pack.Key pack) {
        return packs.forgetPieces(pack).chain(gone -> pieces.erase(pack.workerId(), gone));
    }
}
