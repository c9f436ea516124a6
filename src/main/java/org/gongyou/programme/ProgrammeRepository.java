package org.gongyou.programme;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code relief_programme}. Every call works in the caller's session. */
@ApplicationScoped
class ProgrammeRepository {

    private static final String COLUMNS =
            "id, code, union_id, state, version, effective_from, last_day, document, array_to_string(authors, ','), revision";

    private final ProgrammeJson json;

    ProgrammeRepository(ProgrammeJson json) {
        this.json = json;
    }

    Uni<@Nullable ProgrammeOnFile> one(UUID id) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select " + COLUMNS + " from relief_programme where id = :id", Tuple.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : programme(row));
    }

    /** @param unions null for all; one array, not a parameter for each: a district has a thousand */
    Uni<List<ProgrammeOnFile>> page(@Nullable Collection<UUID> unions, String afterCode, UUID afterId, int limit) {
        String within = unions == null ? "" : " and union_id = any(cast(:unions as uuid[]))";
        String sql = "select " + COLUMNS + " from relief_programme where (code, id) > (:code, :id)" + within
                + " order by code, id limit :limit";
        return session()
                .chain(session -> {
                    Mutiny.SelectionQuery<Tuple> query = session.createNativeQuery(sql, Tuple.class)
                            .setParameter("code", afterCode)
                            .setParameter("id", afterId)
                            .setParameter("limit", limit);
                    if (unions != null) query.setParameter("unions", unions.toArray(UUID[]::new));
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(this::programme).toList());
    }

    /** Another union's. */
    Uni<Boolean> isTaken(String code, UUID union) {
        return session().chain(session -> session.createNativeQuery(
                        "select exists (select 1 from relief_programme where code = :code and union_id <> :union)",
                        Boolean.class)
                .setParameter("code", code)
                .setParameter("union", union)
                .getSingleResult());
    }

    Uni<Void> draft(UUID id, UUID union, ProgrammeDocument document, UUID author, boolean demo) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into relief_programme (id, code, union_id, state, document, authors, demo, revision)
                                values (:id, :code, :union, 'DRAFT', :document, array[cast(:author as uuid)], :demo, 0)
                                """)
                        .setParameter("id", id)
                        .setParameter("code", document.code())
                        .setParameter("union", union)
                        .setParameter("document", json.write(document))
                        .setParameter("author", author)
                        .setParameter("demo", demo)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** @return whether it was still the draft of that revision */
    Uni<Boolean> change(UUID id, long revision, ProgrammeDocument document, UUID author) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                update relief_programme
                                set document = :document, code = :code, revision = revision + 1,
                                    authors = array(select distinct unnest(authors || cast(:author as uuid)))
                                where id = :id and revision = :revision and state = 'DRAFT'
                                """)
                        .setParameter("id", id)
                        .setParameter("revision", revision)
                        .setParameter("document", json.write(document))
                        .setParameter("code", document.code())
                        .setParameter("author", author)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** @return whether it was still the draft of that revision */
    Uni<Boolean> publish(UUID id, long revision, LocalDate from, @Nullable LocalDate until, UUID officer, Instant now) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                update relief_programme p
                                set state = 'PUBLISHED', effective_from = :effective, last_day = cast(nullif(:until, '') as date),
                                    published_by = :officer, published_at = :now, revision = revision + 1,
                                    version = (select coalesce(max(o.version), 0) + 1
                                               from relief_programme o where o.code = p.code)
                                where id = :id and revision = :revision and state = 'DRAFT'
                                """)
                        .setParameter("id", id)
                        .setParameter("revision", revision)
                        .setParameter("effective", from)
                        .setParameter("until", until == null ? "" : until.toString())
                        .setParameter("officer", officer)
                        .setParameter("now", now)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** @param lastDay before its first day to call it off */
    Uni<Void> end(UUID id, LocalDate lastDay) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                update relief_programme
                                set state = case when effective_from > :day then 'CALLED_OFF' else state end,
                                    last_day = case when effective_from > :day then last_day else :day end,
                                    revision = revision + 1
                                where id = :id and state = 'PUBLISHED'
                                """)
                        .setParameter("id", id)
                        .setParameter("day", lastDay)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private ProgrammeOnFile programme(Tuple row) {
        return new ProgrammeOnFile(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, UUID.class),
                ProgrammeState.valueOf(row.get(3, String.class)),
                row.get(4, Integer.class),
                row.get(5, LocalDate.class),
                row.get(6, LocalDate.class),
                json.read(row.get(7, String.class)),
                Arrays.stream(row.get(8, String.class).split(","))
                        .map(UUID::fromString)
                        .toList(),
                row.get(9, Long.class));
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
