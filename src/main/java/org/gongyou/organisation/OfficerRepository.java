package org.gongyou.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class OfficerRepository {

    /** A post without functions is none: saving it deletes the row. */
    record Assignment(UUID accountId, UUID unionId, Set<OfficerFunction> functions) {

        Assignment {
            functions = Set.copyOf(functions);
        }
    }

    private static final String ALL =
            "select cast(coalesce(json_agg(officer_post), '[]') as text) as posts from officer_post";

    private static final String ROWS = """
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as row(account_id uuid, union_id uuid, functions text[])
            """;

    private static final String SAVE = """
            insert into officer_post (account_id, union_id, functions)
            select account_id, union_id, functions""" + '\n' + ROWS + """
            where functions <> '{}'
            on conflict (account_id, union_id) do update set functions = excluded.functions
            """;

    private static final String DELETE = """
            delete from officer_post where (account_id, union_id) in (
                select account_id, union_id""" + '\n' + ROWS + """
                where functions = '{}')
            """;

    private final Pool pool;
    private final RowJson json;

    OfficerRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = new RowJson(json);
    }

    /** As committed, outside any transaction: the posts of each account that has any. */
    Uni<Map<UUID, List<OfficerPost>>> committed() {
        return pool.query(ALL)
                .execute()
                .map(rows -> byAccount(rows.iterator().next().getString(0)));
    }

    /** As the caller's transaction sees them. */
    Uni<Map<UUID, List<OfficerPost>>> all() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALL, String.class).getSingleResult())
                .map(this::byAccount);
    }

    /** In the caller's transaction. */
    Uni<Void> save(Collection<Assignment> assignments) {
        String rows = json.write(assignments);
        return Panache.getSession().chain(session -> session.createNativeQuery(DELETE)
                .setParameter("rows", rows)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(SAVE)
                        .setParameter("rows", rows)
                        .executeUpdate())
                .replaceWithVoid());
    }

    /** In the caller's transaction. */
    Uni<Set<String>> rolesOf(UUID account) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        select 'officer' where exists (select 1 from officer_post where account_id = :account)
                        union all
                        select 'administrator' where exists (select 1 from administrator where account_id = :account)
                        """, String.class)
                .setParameter("account", account)
                .getResultList()
                .map(Set::copyOf));
    }

    /** In the caller's transaction. @return false when there is an administrator already */
    Uni<Boolean> makeFirstAdministrator(UUID account, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into administrator (account_id, since)
                                select :account, :now where not exists (select 1 from administrator)
                                """)
                        .setParameter("account", account)
                        .setParameter("now", now)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** In the caller's transaction. */
    Uni<Void> forget(UUID account) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from officer_post where account_id = :account")
                        .setParameter("account", account)
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery("delete from administrator where account_id = :account")
                                .setParameter("account", account)
                                .executeUpdate())
                        .replaceWithVoid());
    }

    private Map<UUID, List<OfficerPost>> byAccount(String rows) {
        return json.read(rows, Assignment.class).stream()
                .collect(groupingBy(
                        Assignment::accountId,
                        mapping(post -> new OfficerPost(post.unionId(), post.functions()), toList())));
    }
}
