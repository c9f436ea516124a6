package org.gongyou.report;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code station_task}. Every call works in the caller's session, and those that write under the stations' lock. */
@ApplicationScoped
class TaskRepository {

    Uni<Void> add(StationTask task) {
        return session().chain(session -> session.persist(task).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<@Nullable StationTask> open(UUID station) {
        return open(List.of(station)).map(found -> found.isEmpty() ? null : found.get(0));
    }

    /** One array, not a parameter for each: a list may have 20,000. */
    Uni<List<StationTask>> open(Collection<UUID> stations) {
        return session().chain(session -> session.createNativeQuery(
                        "select * from station_task where open and station_id = any(cast(:stations as uuid[])) order by id",
                        StationTask.class)
                .setParameter("stations", stations.toArray(UUID[]::new))
                .getResultList());
    }

    /** Station, its code and name, and the reasons; null when there is no such task. */
    Uni<@Nullable Tuple> told(UUID id) {
        return session().chain(session -> session.createNativeQuery("""
                        select s.id, s.code, s.name, t.reasons
                        from station_task t join station s on s.id = t.station_id where t.id = :id
                        """, Tuple.class)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
