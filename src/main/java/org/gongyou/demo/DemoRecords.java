package org.gongyou.demo;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What of the demo the database has. Every call works in the caller's transaction. */
@ApplicationScoped
class DemoRecords {

    private static final String BEGUN = "begun";

    private final Clock clock;

    DemoRecords(Clock clock) {
        this.clock = clock;
    }

    /** Makes an empty database one of the demo. @return whether it is one; a database with anybody's data never becomes one */
    Uni<Boolean> begin() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into demo_part (name, loaded_at)
                                select :name, :now
                                where not exists (select 1 from trade_union)
                                  and not exists (select 1 from account
                                                  where worker_id not in (select account_id from administrator))
                                on conflict do nothing
                                """)
                        .setParameter("name", BEGUN)
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .chain(() -> has(BEGUN));
    }

    /** @return false when the part is there already; whoever comes second in a race waits for the first */
    Uni<Boolean> claim(String part) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into demo_part (name, loaded_at) values (:name, :now) on conflict do nothing")
                        .setParameter("name", part)
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    private static Uni<Boolean> has(String part) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select count(*) from demo_part where name = :name", Long.class)
                        .setParameter("name", part)
                        .getSingleResult())
                .map(rows -> rows == 1);
    }
}
