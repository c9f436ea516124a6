package org.gongyou.account;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
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

    /** The account its person goes on with. */
    Uni<@Nullable Account> findSurviving(UUID worker) {
        return find(worker).chain(account -> {
            UUID successor = account == null ? null : account.successor();
            return successor == null ? Uni.createFrom().item(account) : find(successor);
        });
    }

    /** @return null while the account has not ended in another */
    Uni<@Nullable UUID> successor(UUID worker) {
        return successor(worker, "");
    }

    /** As it is in the database now, whatever the session has read before; locked like {@link #findLocked}. */
    Uni<@Nullable UUID> holdSuccessor(UUID worker) {
        return successor(worker, " for no key update");
    }

    private static Uni<@Nullable UUID> successor(UUID worker, String lock) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select successor from account where worker_id = :worker" + lock, UUID.class)
                .setParameter("worker", worker)
                .getSingleResultOrNull());
    }

    /** So that the version the answer names is the new one. */
    Uni<Void> flush() {
        return Panache.getSession().chain(session -> session.flush());
    }

    Uni<Void> addFormer(UUID worker, UUID former) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into account_former (worker_id, former_id) values (:worker, :former)")
                        .setParameter("worker", worker)
                        .setParameter("former", former)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<UUID>> formers(UUID worker) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select former_id from account_former where worker_id = :worker order by former_id", UUID.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    Uni<Account> add(Account account) {
        return Panache.getSession()
                .chain(session -> session.persist(account).chain(session::flush))
                .replaceWith(account);
    }
}
