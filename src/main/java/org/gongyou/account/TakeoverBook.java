package org.gongyou.account;

import static org.gongyou.account.AccountProblem.TAKEOVER_OPEN;
import static org.gongyou.platform.persistence.DirectoryKind.TAKEOVER;
import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.persistence.Directory;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Who claims whose account: one open take-over a claimant, and one a holder, through the directory. Every call works in the
 * caller's transaction.
 */
@ApplicationScoped
class TakeoverBook {

    /** Somebody else claims the same account already. */
    static final class RivalException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient UUID holder;

        RivalException(UUID holder) {
            super("claimed by somebody else", null, false, false);
            this.holder = holder;
        }

        UUID holder() {
            return holder;
        }
    }

    private final TakeoverRepository takeovers;
    private final Directory directory;

    TakeoverBook(TakeoverRepository takeovers, Directory directory) {
        this.takeovers = takeovers;
        this.directory = directory;
    }

    /** The claimant's account is locked, so that two at once of one claimant come one after the other. */
    Uni<Void> enter(Takeover takeover) {
        return takeovers
                .open(takeover.claimant())
                .invoke(open -> {
                    if (open != null) {
                        throw new ProblemException(TAKEOVER_OPEN);
                    }
                })
                .chain(() -> directory.claim(TAKEOVER, List.of(takeover.key()), takeover.claimant()))
                .invoke(mine -> {
                    if (!mine) {
                        throw new RivalException(takeover.holder());
                    }
                })
                .chain(() -> takeovers.add(takeover));
    }

    /** Locked. 404 for everybody but the claimant. */
    Uni<Takeover> ofClaimant(UUID claimant, UUID id) {
        return takeovers.findLocked(claimant, id).onItem().ifNull().failWith(TakeoverBook::notFound);
    }

    /** Locked, and open. 404 for everybody but the holder. */
    Uni<Takeover> ofHolder(UUID holder, UUID id) {
        return against(holder)
                .onItem()
                .ifNull()
                .failWith(TakeoverBook::notFound)
                .invoke(open -> {
                    if (!open.id().equals(id)) {
                        throw notFound();
                    }
                });
    }

    /** The open one by which somebody claims this account, locked; null when there is none. */
    Uni<@Nullable Takeover> against(UUID holder) {
        return directory
                .owner(TAKEOVER, List.of(Takeover.keyOf(holder)))
                .chain(claimant -> claimant == null ? Uni.createFrom().nullItem() : takeovers.open(claimant))
                .map(open -> open != null && open.holder().equals(holder) ? open : null);
    }

    /** Over, one way or the other; the account may be claimed again. */
    Uni<Void> close(Takeover takeover, TakeoverState how, Instant now) {
        takeover.end(how, now);
        return directory
                .release(TAKEOVER, List.of(takeover.key()), takeover.claimant())
                .replaceWithVoid();
    }

    private static ProblemException notFound() {
        return new ProblemException(NOT_FOUND);
    }
}
