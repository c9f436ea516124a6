package org.gongyou.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Budgets and what was put into them. Every call works in the caller's session. */
@ApplicationScoped
class BudgetRepository {

    Uni<Void> add(Object row) {
        return Panache.getSession().chain(session -> session.persist(row).chain(session::flush));
    }

    Uni<Void> flush() {
        return Panache.getSession().chain(session -> session.flush());
    }

    Uni<@Nullable Budget> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from Budget b where b.id = :id", Budget.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
    }

    /** Of those unions, the ones that have a budget for it in that year. */
    Uni<List<Budget>> of(Collection<UUID> unions, String programme, int year) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Budget b where b.unionId in :unions and b.programme = :programme and b.year = :year",
                        Budget.class)
                .setParameter("unions", List.copyOf(unions))
                .setParameter("programme", programme)
                .setParameter("year", year)
                .getResultList());
    }

    /** By their ids. */
    Uni<Map<UUID, Budget>> all(Collection<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from Budget b where b.id in :ids", Budget.class)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultList())
                .map(found -> found.stream().collect(Collectors.toMap(Budget::id, Function.identity())));
    }

    /** In the order in which they were opened, after one of them. */
    Uni<List<Budget>> list(Collection<UUID> unions, int year, UUID after, int limit) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Budget b where b.unionId in :unions and b.id > :after"
                                + " and (:year = 0 or b.year = :year) order by b.id",
                        Budget.class)
                .setParameter("unions", List.copyOf(unions))
                .setParameter("year", year)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    Uni<List<Funding>> fundings(UUID budget) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Funding f where f.budgetId = :budget order by f.id desc", Funding.class)
                .setParameter("budget", budget)
                .getResultList());
    }

    /** It stays as it is until the transaction ends. */
    Uni<@Nullable Funding> hold(UUID budget, UUID id) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Funding f where f.budgetId = :budget and f.id = :id", Funding.class)
                .setParameter("budget", budget)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }
}
