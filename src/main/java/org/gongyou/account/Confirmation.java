package org.gongyou.account;

import static org.gongyou.account.AccountProblem.CONFIRMATION_LOCKED;
import static org.gongyou.account.AccountProblem.LAST_FOUR_WRONG;
import static org.gongyou.platform.problem.RequestProblem.UNAUTHENTICATED;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A new device shows that the account's person holds it, by the last four characters of the document. */
@ApplicationScoped
class Confirmation {

    private final AccountRepository accounts;
    private final Devices devices;
    private final Sessions sessions;
    private final Audit audit;
    private final Vault vault;
    private final Clock clock;

    Confirmation(
            AccountRepository accounts, Devices devices, Sessions sessions, Audit audit, Vault vault, Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.sessions = sessions;
        this.audit = audit;
        this.vault = vault;
        this.clock = clock;
    }

    Uni<SessionView> confirm(UUID worker, UUID session, String lastFour) {
        return Panache.withTransaction(() -> accounts.findLocked(worker)
                        .onItem()
                        .ifNull()
                        .failWith(() -> new ProblemException(UNAUTHENTICATED))
                        .invoke(this::refuseWhileLocked)
                        .chain(account -> answer(account, session, lastFour)))
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.invalid("/documentLast4", LAST_FOUR_WRONG));
    }

    /** @return null for a wrong answer, whose count has to be committed all the same */
    private Uni<@Nullable SessionView> answer(Account account, UUID session, String lastFour) {
        return devices.unconfirmed(account.id(), session)
                .chain(device -> account.confirm(lastFour, vault, clock.instant())
                        ? devices.trust(device)
                                .chain(() -> record(account, device, "account.device-confirmed"))
                                .chain(() -> sessions.renew(device))
                        : record(account, device, "account.confirmation-failed")
                                .chain(() -> Uni.createFrom().nullItem()));
    }

    private Uni<Void> record(Account account, Device device, String action) {
        return audit.record(account.id(), account.id(), action, device.id(), Map.of());
    }

    private void refuseWhileLocked(Account account) {
        Instant now = clock.instant();
        if (account.isConfirmationLocked(now)) {
            throw new ProblemException(CONFIRMATION_LOCKED).retryAfter(account.confirmationLockLeft(now));
        }
    }
}
