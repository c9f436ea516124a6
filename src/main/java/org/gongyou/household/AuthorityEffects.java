package org.gongyou.household;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.notification.Notifier;

/** What follows from a signature, and from one taken back. Every call works in the caller's transaction. */
@ApplicationScoped
class AuthorityEffects {

    private final AuthorityBook book;
    private final FinanceAsking checks;
    private final List<AuthorityWatcher> watchers;
    private final Notifier notifier;
    private final Audit audit;
    private final Portraits portraits;

    AuthorityEffects(
            AuthorityBook book,
            FinanceAsking checks,
            @All List<AuthorityWatcher> watchers,
            Notifier notifier,
            Audit audit,
            Portraits portraits) {
        this.book = book;
        this.checks = checks;
        this.watchers = watchers;
        this.notifier = notifier;
        this.audit = audit;
        this.portraits = portraits;
    }

    LocalDate until() {
        return portraits.authorityUntil();
    }

    Uni<Void> noted(Authority authority, UUID actor, String action) {
        return audit.record(authority.workerId(), actor, action, authority.id(), Map.of());
    }

    Uni<Void> signed(Authority authority, UUID actor) {
        UUID worker = authority.workerId();
        return noted(authority, actor, "household.authority-signed")
                .chain(() -> book.isComplete(worker, portraits.today()))
                .chain(complete ->
                        complete ? completed(authority) : Uni.createFrom().voidItem());
    }

    private Uni<Void> completed(Authority last) {
        return notifier.tell(last.workerId(), HouseholdNotice.complete(last)).chain(() -> Multi.createFrom()
                .iterable(watchers)
                .onItem()
                .transformToUniAndConcatenate(watcher -> watcher.completed(last.workerId()))
                .onItem()
                .ignoreAsUni());
    }

    Uni<Void> revoked(Authority authority, UUID signer) {
        UUID worker = authority.workerId();
        return noted(authority, signer, "household.authority-revoked")
                .chain(() -> checks.stopAll(worker))
                .chain(() -> notifier.tell(worker, HouseholdNotice.revoked(authority)))
                .chain(() -> Multi.createFrom()
                        .iterable(watchers)
                        .onItem()
                        .transformToUniAndConcatenate(watcher -> watcher.revoked(worker))
                        .onItem()
                        .ignoreAsUni());
    }
}
