package org.gongyou.membership;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.persistence.DirectoryKind;

/** Members of a rehearsal, entered in one go: nobody applied, nobody decided, and no room above is told. */
@ApplicationScoped
public class MadeUpMembers {

    private static final String NUMBERS = "select nextval('member_number') from generate_series(1, :count)";
    private static final String ENTER = """
            with entered as (
                insert into membership (worker_id, id, member_number, union_id, state, since, version, told_version)
                select worker, gen_random_uuid(), number, :union, 'ACTIVE', :now, 0, 0
                from unnest(cast(:workers as uuid[]), cast(:numbers as text[])) as made(worker, number)
                returning worker_id, id, member_number),
            listed as (
                insert into directory (kind, key, worker_id) select :kind, member_number, worker_id from entered)
            insert into membership_spell (worker_id, id, membership_id, union_id, entered_at)
            select worker_id, gen_random_uuid(), id, :union, :now from entered
            """;

    private final Clock clock;

    MadeUpMembers(Clock clock) {
        this.clock = clock;
    }

    /**
     * Those of the workers who are no members become members of the union, in the caller's transaction.
     *
     * @return who is new
     */
    public Uni<List<UUID>> enter(List<UUID> workers, UUID union) {
        return strangers(workers)
                .call(strangers -> strangers.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : numbers(strangers.size()).chain(numbers -> enter(strangers, numbers, union)));
    }

    private static Uni<List<UUID>> strangers(List<UUID> workers) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        select worker from unnest(cast(:workers as uuid[])) as worker
                        where not exists (select 1 from membership m where m.worker_id = worker and m.state <> 'LEFT')
                        """, UUID.class)
                .setParameter("workers", workers.toArray(UUID[]::new))
                .getResultList());
    }

    private Uni<List<String>> numbers(int count) {
        int year = clock.instant().atZone(ChinaDay.ZONE).getYear();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NUMBERS, Long.class)
                        .setParameter("count", count)
                        .getResultList())
                .map(sequence -> sequence.stream()
                        .map(number -> MemberNumber.of(year, number))
                        .toList());
    }

    private Uni<Integer> enter(List<UUID> workers, List<String> numbers, UUID union) {
        return Panache.getSession().chain(session -> session.createNativeQuery(ENTER)
                .setParameter("kind", DirectoryKind.MEMBER_NUMBER.name())
                .setParameter("union", union)
                .setParameter("now", clock.instant())
                .setParameter("workers", workers.toArray(UUID[]::new))
                .setParameter("numbers", numbers.toArray(String[]::new))
                .executeUpdate());
    }
}
