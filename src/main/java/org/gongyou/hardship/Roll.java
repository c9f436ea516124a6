package org.gongyou.hardship;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.hardship.FileRepository.Place;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Open files by union. Every call works in the caller's session. */
@ApplicationScoped
class Roll {

    /** A line of the list. */
    record Line(UUID union, Place place, String classCode, LocalDate dueOn) {}

    /** What an officer looks for. @param unions null for all */
    record Search(
            @Nullable Collection<UUID> unions,
            @Nullable String classCode,
            @Nullable LocalDate dueBy) {}

    /** The file as it stands now, or no longer when it was left. */
    Uni<Void> write(HardshipFile file, LocalDate today) {
        return remove(file.id())
                .chain(() -> file.leftOn() == null
                        ? enter(file, today)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> enter(HardshipFile file, LocalDate today) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into hardship_roll
                                    (union_id, file_id, worker_id, class_code, due_on, national_number)
                                values (:union, :file, :worker, :class, :due, nullif(:national, ''))
                                """)
                        .setParameter("union", file.unionId())
                        .setParameter("file", file.id())
                        .setParameter("worker", file.workerId())
                        .setParameter("class", file.classCode())
                        .setParameter("due", file.dueOn(today))
                        .setParameter("national", file.nationalNumber() == null ? "" : file.nationalNumber())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> remove(UUID file) {
        return session()
                .chain(session -> session.createNativeQuery("delete from hardship_roll where file_id = :file")
                        .setParameter("file", file)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Null when there is no such open file. */
    Uni<@Nullable Line> find(UUID file) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select union_id, worker_id, file_id, class_code, due_on from hardship_roll"
                                        + " where file_id = :file",
                                Tuple.class)
                        .setParameter("file", file)
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : line(row));
    }

    /** Due first. */
    Uni<List<Line>> page(Search search, LocalDate afterDay, UUID afterFile, int limit) {
        String sql = "select union_id, worker_id, file_id, class_code, due_on from hardship_roll"
                + " where (due_on, file_id) > (:day, :file)"
                + (search.unions() == null ? "" : " and union_id = any(cast(:unions as uuid[]))")
                + (search.classCode() == null ? "" : " and class_code = :class")
                + (search.dueBy() == null ? "" : " and due_on <= :due")
                + " order by due_on, file_id limit :limit";
        return session()
                .chain(session -> {
                    Mutiny.SelectionQuery<Tuple> query = session.createNativeQuery(sql, Tuple.class)
                            .setParameter("day", afterDay)
                            .setParameter("file", afterFile)
                            .setParameter("limit", limit);
                    if (search.unions() != null)
                        query.setParameter("unions", search.unions().toArray(UUID[]::new));
                    if (search.classCode() != null) query.setParameter("class", search.classCode());
                    if (search.dueBy() != null) query.setParameter("due", search.dueBy());
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(Roll::line).toList());
    }

    /** Those of the numbers that files have, with their file. */
    Uni<Map<String, UUID>> numbered(Collection<String> numbers) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select national_number, file_id from hardship_roll"
                                        + " where national_number = any(cast(:numbers as text[]))",
                                Tuple.class)
                        .setParameter("numbers", numbers.toArray(String[]::new))
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, UUID.class))));
    }

    /** Of the files that are open, by their id. */
    Uni<Map<UUID, Line>> all(Collection<UUID> files) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select union_id, worker_id, file_id, class_code, due_on from hardship_roll"
                                        + " where file_id = any(cast(:files as uuid[]))",
                                Tuple.class)
                        .setParameter("files", files.toArray(UUID[]::new))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(Roll::line)
                        .collect(Collectors.toMap(line -> line.place().id(), line -> line)));
    }

    private static Line line(Tuple row) {
        return new Line(
                row.get(0, UUID.class),
                new Place(row.get(1, UUID.class), row.get(2, UUID.class)),
                row.get(3, String.class),
                row.get(4, LocalDate.class));
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
