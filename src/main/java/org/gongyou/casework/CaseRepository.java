package org.gongyou.casework;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.persistence.Directory;
import org.gongyou.platform.persistence.DirectoryKind;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads and writes cases, always with the worker's id. */
@ApplicationScoped
class CaseRepository {

    private static final String BY_ID = "from WorkCase c where c.workerId = :worker and c.id = :id";
    /** Above every id. */
    static final UUID LAST = new UUID(-1L, -1L);

    private static final String BY_NUMBER = "from WorkCase c where c.workerId = :worker and c.number = :number";

    private final Directory directory;

    CaseRepository(Directory directory) {
        this.directory = directory;
    }

    Uni<Long> nextSequence() {
        return session().chain(session -> session.createNativeQuery("select nextval('case_number')", Long.class)
                .getSingleResult());
    }

    Uni<Boolean> claimNumber(String number, UUID worker) {
        return directory.claim(DirectoryKind.CASE_NUMBER, List.of(number), worker);
    }

    /** @return null when there is no such number */
    Uni<@Nullable UUID> ownerOf(String number) {
        return directory.owner(DirectoryKind.CASE_NUMBER, List.of(number));
    }

    Uni<Void> add(Object row) {
        return session().chain(session -> session.persist(row).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<@Nullable WorkCase> find(UUID worker, UUID id) {
        return session().chain(session -> session.createSelectionQuery(BY_ID, WorkCase.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    Uni<@Nullable WorkCase> lock(UUID worker, UUID id) {
        return session().chain(session -> session.createSelectionQuery(BY_ID, WorkCase.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    Uni<@Nullable WorkCase> find(UUID worker, String number) {
        return session().chain(session -> session.createSelectionQuery(BY_NUMBER, WorkCase.class)
                .setParameter("worker", worker)
                .setParameter("number", number)
                .getSingleResultOrNull());
    }

    Uni<@Nullable WorkCase> lock(UUID worker, String number) {
        return session().chain(session -> session.createSelectionQuery(BY_NUMBER, WorkCase.class)
                .setParameter("worker", worker)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** Newest first, across the workers: ids ascend in time. */
    Uni<List<WorkCase>> ofWorkers(List<UUID> workers, @Nullable Cursor after, int rows) {
        return session().chain(session -> session.createSelectionQuery(
                        "from WorkCase c where c.workerId in (:workers) and c.id < :after order by c.id desc",
                        WorkCase.class)
                .setParameter("workers", workers)
                .setParameter("after", after == null ? LAST : after.uuid(0))
                .setMaxResults(rows)
                .getResultList());
    }

    Uni<List<CaseEvent>> timeline(WorkCase subject) {
        return session().chain(session -> session.createSelectionQuery(
                        "from CaseEvent e where e.workerId = :worker and e.caseId = :id order by e.number",
                        CaseEvent.class)
                .setParameter("worker", subject.workerId())
                .setParameter("id", subject.id())
                .getResultList());
    }

    /**
     * @param person all accounts of the owner, held
     * @return null when the slot was free and is now taken by this case, else the number of the case that has it
     */
    Uni<@Nullable String> claimSlot(NewCase wanted, String number, List<UUID> person) {
        return session().chain(session -> session.createNativeQuery("""
                                insert into case_slot (worker_id, slot, case_id, number)
                                values (:worker, :slot, :id, :number) on conflict do nothing
                                """)
                .setParameter("worker", wanted.workerId())
                .setParameter("slot", wanted.slot())
                .setParameter("id", wanted.id())
                .setParameter("number", number)
                .executeUpdate()
                .chain(() -> session.createNativeQuery("""
                                        select number from case_slot
                                        where worker_id in (:person) and slot = :slot and case_id <> :id
                                        """, String.class)
                        .setParameter("person", person)
                        .setParameter("slot", wanted.slot())
                        .setParameter("id", wanted.id())
                        .setMaxResults(1)
                        .getSingleResultOrNull()));
    }

    Uni<Void> releaseSlot(WorkCase subject) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "delete from case_slot where worker_id = :worker and case_id = :id")
                        .setParameter("worker", subject.workerId())
                        .setParameter("id", subject.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
