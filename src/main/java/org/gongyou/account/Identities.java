package org.gongyou.account;

import static org.gongyou.account.AccountProblem.IDENTITY_TAKEN;
import static org.gongyou.account.AccountProblem.TAKEOVER_OPEN;
import static org.gongyou.platform.persistence.DirectoryKind.DOCUMENT;
import static org.gongyou.platform.problem.RequestProblem.UNAUTHENTICATED;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.persistence.Directory;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** One person, one account: which account a document leads to. Every call works in the caller's transaction. */
@ApplicationScoped
class Identities {

    private static final String PURPOSE = "account.document";

    private final AccountRepository accounts;
    private final TakeoverRepository takeovers;
    private final Directory directory;
    private final Audit audit;
    private final Vault vault;
    private final Clock clock;

    Identities(
            AccountRepository accounts,
            TakeoverRepository takeovers,
            Directory directory,
            Audit audit,
            Vault vault,
            Clock clock) {
        this.accounts = accounts;
        this.takeovers = takeovers;
        this.directory = directory;
        this.audit = audit;
        this.vault = vault;
        this.clock = clock;
    }

    Uni<Void> enter(UUID worker, PersonName name, IdentityDocument document, IdentityLevel level) {
        LocalDate born = document.birthDate(ChinaDay.today(clock));
        return enter(worker, new Identity(name, document, born, level), null).replaceWithVoid();
    }

    /** @param consent the version of the text the person agreed to; null where it was entered for the person */
    Uni<Account> enter(UUID worker, Identity stated, @Nullable String consent) {
        return accounts.findLocked(worker)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(UNAUTHENTICATED))
                .call(account -> takeovers.open(worker).invoke(Identities::requireNone))
                .call(account -> moveTo(account, stated.document()))
                .invoke(account -> account.identify(stated, consent, vault, clock.instant()))
                .call(account -> audit.record(
                        worker,
                        consent == null ? null : worker,
                        "account.identity-stated",
                        worker,
                        Map.of("documentType", stated.document().type(), "level", stated.level())))
                .call(accounts::flush);
    }

    Uni<@Nullable UUID> owner(IdentityDocument document) {
        return directory.owner(DOCUMENT, keys(document));
    }

    Uni<Void> release(Account account) {
        IdentityDocument document = account.identity().document(vault);
        return document == null
                ? Uni.createFrom().voidItem()
                : directory.release(DOCUMENT, keys(document), account.id()).replaceWithVoid();
    }

    /** Two who state the same document at once meet at its unique key: one has it, the other is refused. */
    private Uni<Void> moveTo(Account account, IdentityDocument document) {
        IdentityDocument before = account.identity().document(vault);
        Uni<Void> released = before == null || before.key().equals(document.key())
                ? Uni.createFrom().voidItem()
                : release(account);
        return released.chain(() -> directory.claim(DOCUMENT, keys(document), account.id()))
                .invoke(mine -> {
                    if (!mine) {
                        throw new ProblemException(IDENTITY_TAKEN).with("takeOver", "/v1/takeovers");
                    }
                })
                .replaceWithVoid();
    }

    /** Whoever asks for the account of a person is about to become that person. */
    private static void requireNone(@Nullable Takeover open) {
        if (open != null) {
            throw new ProblemException(TAKEOVER_OPEN);
        }
    }

    private List<String> keys(IdentityDocument document) {
        return vault.fingerprints(PURPOSE, document.key());
    }
}
