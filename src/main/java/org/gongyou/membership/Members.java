package org.gongyou.membership;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where other features ask who is a member. */
@ApplicationScoped
public class Members {

    private static final String STANDING = """
            select worker_id, union_id,
                   (select occupation from join_application a where a.worker_id = m.worker_id order by a.id desc limit 1)
            from membership m where worker_id = any($1) and state <> 'LEFT'
            """;

    private final MembershipRepository memberships;
    private final Pool pool;

    Members(MembershipRepository memberships, Pool pool) {
        this.memberships = memberships;
        this.pool = pool;
    }

    /** Whether the membership goes on, retained ones included; opens a session where there is none. */
    public Uni<Boolean> isMember(UUID worker) {
        return Panache.withSession(() -> memberships.current(worker).map(Objects::nonNull));
    }

    /** Those of the workers who are members, retained ones included; as committed, outside any session. */
    public Uni<Map<UUID, MemberStanding>> standing(Collection<UUID> workers) {
        return pool.preparedQuery(STANDING)
                .execute(Tuple.of(workers.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, MemberStanding> members = new HashMap<>();
                    for (Row row : rows)
                        members.put(row.getUUID(0), new MemberStanding(row.getUUID(1), known(row.getString(2))));
                    return members;
                });
    }

    /** The same of one, in the caller's session; null for whoever is no member. */
    public Uni<@Nullable MemberStanding> standing(UUID worker) {
        return memberships
                .current(worker)
                .chain(membership -> membership == null
                        ? Uni.createFrom().nullItem()
                        : memberships
                                .occupation(worker)
                                .map(occupation -> new MemberStanding(membership.unionId(), known(occupation))));
    }

    private static String known(@Nullable String occupation) {
        return occupation == null ? "" : occupation;
    }
}
