package org.gongyou.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** All unions at once: whoever changes one has to know the others, and the tree is read whole. */
@ApplicationScoped
class UnionRepository {

    private static final String ALL =
            "select cast(coalesce(json_agg(trade_union), '[]') as text) as unions from trade_union";

    private static final String SAVE = """
            insert into trade_union (id, code, name, kind, parent_id, division_code, occupations, credit_code,
                                     lat, lon, phone, initials, demo, state, version)
            select id, code, name, kind, parent_id, division_code, occupations, credit_code,
                   lat, lon, phone, initials, demo, state, version
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as row(
                id uuid, code text, name text, kind text, parent_id uuid, division_code text, occupations text[],
                credit_code text, lat double precision, lon double precision, phone text, initials text,
                demo boolean, state text, version bigint)
            on conflict (id) do update set
                name = excluded.name, parent_id = excluded.parent_id, division_code = excluded.division_code,
                occupations = excluded.occupations, credit_code = excluded.credit_code, lat = excluded.lat,
                lon = excluded.lon, phone = excluded.phone, initials = excluded.initials, state = excluded.state,
                version = excluded.version
            """;

    private final Pool pool;
    private final RowJson json;

    UnionRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = new RowJson(json);
    }

    /** As committed, outside any transaction. */
    Uni<List<UnionNode>> committed() {
        return pool.query(ALL).execute().map(rows -> read(rows.iterator().next().getString(0)));
    }

    /** As the caller's transaction sees them. */
    Uni<List<UnionNode>> all() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALL, String.class).getSingleResult())
                .map(this::read);
    }

    /** In the caller's transaction, new ones and changed ones. Parents may come after their children. */
    Uni<Integer> save(Collection<UnionNode> nodes) {
        return Panache.getSession().chain(session -> session.createNativeQuery(SAVE)
                .setParameter("rows", json.write(nodes))
                .executeUpdate());
    }

    private List<UnionNode> read(String rows) {
        return json.read(rows, UnionNode.class);
    }
}
