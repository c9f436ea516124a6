package org.gongyou.platform.snapshot;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** The versions as the database has them. */
@ApplicationScoped
public class SnapshotVersions {

    private final Pool pool;

    SnapshotVersions(Pool pool) {
        this.pool = pool;
    }

    /**
     * Says, within the caller's transaction, that the table behind a snapshot changes. To be called first: from here to the
     * commit other writers of the same table wait, so whatever is read afterwards stays true.
     */
    public Uni<Void> raise(String name) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "update snapshot_version set version = version + 1 where name = :name")
                        .setParameter("name", name)
                        .executeUpdate())
                .invoke(rows -> requireOne(name, rows))
                .replaceWithVoid();
    }

    /** After the commit: the writer's own instance knows at once. */
    public Uni<Void> renewNow(Snapshot<?> snapshot) {
        return pool.preparedQuery("select version from snapshot_version where name = $1")
                .execute(Tuple.of(snapshot.name()))
                .map(rows -> rows.iterator().next().getLong(0))
                .chain(snapshot::renew);
    }

    Uni<Map<String, Long>> all() {
        return pool.query("select name, version from snapshot_version")
                .execute()
                .map(rows -> {
                    Map<String, Long> versions = new HashMap<>();
                    for (Row row : rows) versions.put(row.getString(0), row.getLong(1));
                    return versions;
                });
    }

    private static void requireOne(String name, int rows) {
        if (rows != 1) throw new IllegalStateException("snapshot_version has no row " + name);
    }
}
