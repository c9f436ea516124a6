package org.gongyou.casework;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of {@code case_file}, read with the account that uploaded the file. */
@ApplicationScoped
class CaseFileRepository {

    /** A thing and the account it belongs to. */
    record Owned(UUID worker, UUID id) {}

    /** @param owners the account each file belongs to, by file */
    Uni<Void> add(WorkCase subject, Map<UUID, UUID> owners) {
        List<UUID> files = List.copyOf(owners.keySet());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into case_file (worker_id, file_id, case_id, case_worker_id)
                                select owner, file, :case, :caseWorker
                                from unnest(cast(:owners as uuid[]), cast(:files as uuid[])) as named (owner, file)
                                on conflict do nothing
                                """)
                        .setParameter("case", subject.id())
                        .setParameter("caseWorker", subject.workerId())
                        .setParameter("owners", files.stream().map(owners::get).toArray(UUID[]::new))
                        .setParameter("files", files.toArray(UUID[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Takes the workers' other files out of the case. @return those that now lie in no case at all */
    Uni<List<Owned>> keepOnly(WorkCase subject, Collection<UUID> workers, Collection<UUID> kept) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                with gone as (
                                    delete from case_file
                                    where worker_id in (:workers) and case_id = :case
                                      and file_id <> all (cast(:kept as uuid[]))
                                    returning worker_id, file_id)
                                select worker_id, file_id from gone
                                where not exists (
                                    select 1 from case_file other
                                    where other.worker_id = gone.worker_id and other.file_id = gone.file_id
                                      and other.case_id <> :case)
                                """, Tuple.class)
                        .setParameter("workers", workers)
                        .setParameter("case", subject.id())
                        .setParameter("kept", kept.toArray(UUID[]::new))
                        .getResultList())
                .map(CaseFileRepository::owned);
    }

    /** The cases the file lies in. */
    Uni<List<Owned>> cases(UUID worker, UUID file) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select case_worker_id, case_id from case_file where worker_id = :worker and file_id = :file",
                                Tuple.class)
                        .setParameter("worker", worker)
                        .setParameter("file", file)
                        .getResultList())
                .map(CaseFileRepository::owned);
    }

    /** Takes the files the worker uploaded out of the cases of these accounts. @return the files */
    Uni<List<UUID>> remove(UUID worker, Collection<UUID> caseWorkers) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        with gone as (
                            delete from case_file where worker_id = :worker and case_worker_id in (:caseWorkers)
                            returning file_id)
                        select distinct file_id from gone
                        """, UUID.class)
                .setParameter("worker", worker)
                .setParameter("caseWorkers", caseWorkers)
                .getResultList());
    }

    private static List<Owned> owned(List<Tuple> rows) {
        return rows.stream()
                .map(row -> new Owned(row.get(0, UUID.class), row.get(1, UUID.class)))
                .toList();
    }
}
