package org.gongyou.relief;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.platform.problem.ProblemException;

/**
 * How often somebody is helped, whoever pays: each time takes one of the places there are, under a keyed hash. Every call works
 * in the caller's transaction.
 */
@ApplicationScoped
class ReliefUses {

    /**
     * Places of one kind.
     *
     * @param key names no person
     * @param places how many there are
     * @param otherwise when all are taken
     */
    record Use(String key, int places, ReliefProblem otherwise) {}

    /**
     * Doing so again for the same application changes nothing.
     *
     * @throws ProblemException 409 when there is no place left
     */
    Uni<Void> take(UUID application, List<Use> uses) {
        return Multi.createFrom()
                .iterable(uses.stream().sorted(Comparator.comparing(Use::key)).toList())
                .onItem()
                .transformToUniAndConcatenate(use -> take(application, use))
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Void> take(UUID application, Use use) {
        return has(application, use).chain(has -> has ? Uni.createFrom().voidItem() : next(application, use));
    }

    /** Whoever is about to take the same place waits here, finds it taken, and looks for the next. */
    private static Uni<Void> next(UUID application, Use use) {
        return ReliefRepository.session()
                .chain(session -> session.createNativeQuery("""
                                insert into relief_use (key, place, application_id)
                                select cast(:key as text), place, cast(:application as uuid)
                                from generate_series(1, cast(:places as integer)) as place
                                where not exists (select 1 from relief_use u where u.key = :key and u.place = place.place)
                                order by place limit 1
                                on conflict (key, place) do nothing
                                """)
                        .setParameter("key", use.key())
                        .setParameter("places", use.places())
                        .setParameter("application", application)
                        .executeUpdate())
                .chain(taken -> taken == 1
                        ? Uni.createFrom().voidItem()
                        : count(use)
                                .invoke(used -> {
                                    if (used >= use.places()) throw new ProblemException(use.otherwise());
                                })
                                .chain(() -> next(application, use)));
    }

    private static Uni<Long> count(Use use) {
        return ReliefRepository.session().chain(session -> session.createNativeQuery(
                        "select count(*) from relief_use where key = :key", Long.class)
                .setParameter("key", use.key())
                .getSingleResult());
    }

    private static Uni<Boolean> has(UUID application, Use use) {
        return ReliefRepository.session()
                .chain(session -> session.createNativeQuery(
                                "select count(*) from relief_use where key = :key and application_id = :application",
                                Long.class)
                        .setParameter("key", use.key())
                        .setParameter("application", application)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    /** Whether any of them has no place left. */
    Uni<Boolean> areTaken(List<Use> uses) {
        return Multi.createFrom()
                .iterable(uses)
                .onItem()
                .transformToUniAndConcatenate(use -> count(use).map(taken -> taken >= use.places()))
                .collect()
                .with(Collectors.reducing(false, Boolean::logicalOr));
    }

    /** Its papers came, and it was paid. */
    Uni<Void> settleFirst(UUID application) {
        return ReliefRepository.session()
                .chain(session -> session.createNativeQuery(
                                "delete from relief_use where application_id = :application and starts_with(key, :first)")
                        .setParameter("application", application)
                        .setParameter("first", ReliefLimits.FIRST)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Nothing is paid for it. */
    Uni<Void> free(UUID application) {
        return ReliefRepository.session()
                .chain(session -> session.createNativeQuery(
                                "delete from relief_use where application_id = :application")
                        .setParameter("application", application)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
