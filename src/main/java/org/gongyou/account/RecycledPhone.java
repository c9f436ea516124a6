package org.gongyou.account;

import static org.gongyou.account.AccountProblem.ALREADY_CONFIRMED;
import static org.gongyou.platform.problem.RequestProblem.UNAUTHENTICATED;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.problem.ProblemException;

/**
 * "This is not me": the phone came to somebody else. It leads to a new account from now on; the old account keeps
 * everything but the phone, and its person comes back to it with a take-over.
 */
@ApplicationScoped
class RecycledPhone {

    private final AccountRepository accounts;
    private final Phones phones;
    private final Devices devices;
    private final Sessions sessions;
    private final SessionNews news;
    private final Vault vault;

    RecycledPhone(
            AccountRepository accounts,
            Phones phones,
            Devices devices,
            Sessions sessions,
            SessionNews news,
            Vault vault) {
        this.accounts = accounts;
        this.phones = phones;
        this.devices = devices;
        this.sessions = sessions;
        this.news = news;
        this.vault = vault;
    }

    @WithTransaction
    Uni<SessionView> free(UUID worker, UUID session) {
        return accounts.findLocked(worker)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(UNAUTHENTICATED))
                .chain(old -> devices.unconfirmed(worker, session).chain(device -> leave(old, device)));
    }

    private Uni<SessionView> leave(Account old, Device device) {
        PhoneNumber phone = old.phone(vault);
        if (phone == null) {
            throw new ProblemException(ALREADY_CONFIRMED);
        }
        return phones.release(old, phone)
                .chain(() -> news.phoneReleased(old, device))
                .chain(() -> devices.forget(device))
                .chain(() -> phones.accountOf(phone))
                .chain(account -> devices.carryOver(device, account))
                .chain(sessions::begin);
    }
}
