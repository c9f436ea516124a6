package org.gongyou.casework;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of {@code case_party}. Every call works in the caller's session. */
@ApplicationScoped
class PartyRepository {

    /** A case and whose it is. */
    record Place(UUID worker, UUID caseId) {}

    Uni<Void> add(WorkCase subject, UUID account, String role, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into case_party (account_id, case_id, worker_id, role, since)
                                values (:account, :case, :worker, :role, :now)
                                on conflict (account_id, case_id) do update set role = excluded.role
                                """)
                        .setParameter("account", account)
                        .setParameter("case", subject.id())
                        .setParameter("worker", subject.workerId())
                        .setParameter("role", role)
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Integer> remove(WorkCase subject, Collection<UUID> accounts) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "delete from case_party where account_id in (:accounts) and case_id = :case")
                .setParameter("accounts", accounts)
                .setParameter("case", subject.id())
                .executeUpdate());
    }

    /** Out of every case. */
    Uni<Void> removeAll(UUID account) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from case_party where account_id = :account")
                        .setParameter("account", account)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<UUID>> of(WorkCase subject) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select account_id from case_party where case_id = :case and worker_id = :worker"
                                + " order by since, account_id",
                        UUID.class)
                .setParameter("case", subject.id())
                .setParameter("worker", subject.workerId())
                .getResultList());
    }

    /** Newest case first: ids ascend in time. */
    Uni<List<Place>> ofAccounts(Collection<UUID> accounts, @Nullable UUID after, int rows) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select distinct worker_id, case_id from case_party
                                where account_id in (:accounts) and case_id < :after
                                order by case_id desc
                                """, Tuple.class)
                        .setParameter("accounts", accounts)
                        .setParameter("after", after == null ? CaseRepository.LAST : after)
                        .setMaxResults(rows)
                        .getResultList())
                .map(found -> found.stream()
                        .map(row -> new Place(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .toList());
    }
}
