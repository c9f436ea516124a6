package org.gongyou.booking;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code service_point} and its closures. Every call works in the caller's session. */
@ApplicationScoped
class ServicePointRepository {

    /** A day on which a point is closed. */
    record Closure(LocalDate day, @Nullable String reason) {}

    Uni<@Nullable ServicePoint> find(UUID id) {
        return session().chain(session -> session.createQuery("from ServicePoint where id = :id", ServicePoint.class)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    /** Removed ones too. */
    Uni<List<ServicePoint>> coded(Collection<String> codes) {
        return session().chain(session -> session.createQuery(
                        "from ServicePoint where code in (:codes) order by code", ServicePoint.class)
                .setParameter("codes", List.copyOf(codes))
                .getResultList());
    }

    Uni<Void> add(ServicePoint point) {
        return session().chain(session -> session.persist(point).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    /** From a day on, the next first. */
    Uni<List<Closure>> closures(UUID point, LocalDate from) {
        return session().chain(session -> session.createNativeQuery(
                        "select day, reason from service_point_closure where point_id = :point and day >= :from order by day",
                        Object[].class)
                .setParameter("point", point)
                .setParameter("from", from)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Closure((LocalDate) row[0], (String) row[1]))
                        .toList()));
    }

    Uni<Void> close(UUID point, LocalDate day, @Nullable String reason) {
        return session().chain(session -> session.createNativeQuery("""
                        insert into service_point_closure (point_id, day, reason)
                        values (:point, :day, cast(:reason as text))
                        on conflict (point_id, day) do update set reason = excluded.reason
                        """)
                .setParameter("point", point)
                .setParameter("day", day)
                .setParameter("reason", reason)
                .executeUpdate()
                .replaceWithVoid());
    }

    Uni<Void> open(UUID point, LocalDate day) {
        return session().chain(session -> session.createNativeQuery(
                        "delete from service_point_closure where point_id = :point and day = :day")
                .setParameter("point", point)
                .setParameter("day", day)
                .executeUpdate()
                .replaceWithVoid());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
