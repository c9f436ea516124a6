package org.gongyou.account;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AccountRepository {

    Uni<@Nullable Account> find(UUID worker) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from Account where workerId = :worker", Account.class)
                        .setParameter("worker", worker)
                        .getSingleResultOrNull());
    }

    /** Whatever else changes sign-ins or the phone of this account waits until the transaction is over. */
    Uni<@Nullable Account> findLocked(UUID worker) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from Account where workerId = :worker", Account.class)
                        .setParameter("worker", worker)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull());
    }

    /** So that the version the answer names is the new one. */
    Uni<Void> flush() {
        return Panache.getSession().chain(session -> session.flush());
    }

    Uni<Account> add(Account account) {
        return Panache.getSession()
                .chain(session -> session.persist(account).chain(session::flush))
                .replaceWith(account);
    }
}
