package org.gongyou.account;

import static org.gongyou.platform.problem.RequestProblem.UNAUTHENTICATED;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;

/** What a worker sees and changes of the own account. */
@ApplicationScoped
class Profile {

    private final AccountRepository accounts;
    private final Audit audit;
    private final Vault vault;

    Profile(AccountRepository accounts, Audit audit, Vault vault) {
        this.accounts = accounts;
        this.audit = audit;
        this.vault = vault;
    }

    @WithSession
    Uni<MeView> of(UUID worker) {
        return accounts.find(worker)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(UNAUTHENTICATED))
                .map(account -> MeView.of(account, vault));
    }

    @WithTransaction
    Uni<MeView> change(UUID worker, IfMatch seen, MeChange change) {
        return accounts.findLocked(worker)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(UNAUTHENTICATED))
                .invoke(account -> seen.check(account.version()))
                .invoke(account -> account.change(change, vault))
                .call(account -> audit.record(worker, worker, "account.changed", worker, Map.of()))
                .call(accounts::flush)
                .map(account -> MeView.of(account, vault));
    }
}
