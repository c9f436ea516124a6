package org.gongyou.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.file.FileHolders;
import org.gongyou.file.FileReaders;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.organisation.OfficerScope;
import org.gongyou.organisation.Officers;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Visits at which something was handed over, with their pictures. Every call works in the caller's session. */
@ApplicationScoped
class Handovers implements FileReaders, FileHolders {

    private static final String OF_FILE = """
            select p.union_id, coalesce(p.ordered_by_union, p.union_id), p.worker_id from payment_handover h
            join payment p on p.budget_id = h.budget_id and p.id = h.payment_id
            where h.owner = :owner and (h.signature = :file or h.photos @> array[cast(:file as uuid)])
            """;

    private final Officers officers;

    Handovers(Officers officers) {
        this.officers = officers;
    }

    Uni<Void> add(Handover handover) {
        return session().chain(session -> session.persist(handover).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<List<Handover>> of(Payment payment) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Handover h where h.budgetId = :budget and h.paymentId = :payment order by h.id",
                        Handover.class)
                .setParameter("budget", payment.budgetId())
                .setParameter("payment", payment.id())
                .getResultList());
    }

    /** The one that waits for a witness; null when there is none. */
    Uni<@Nullable Handover> holdOpen(Payment payment) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Handover h where h.budgetId = :budget and h.paymentId = :payment and h.witnessedBy is null",
                        Handover.class)
                .setParameter("budget", payment.budgetId())
                .setParameter("payment", payment.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** Whoever handles payments or relief there, and whoever it was for. */
    @Override
    public Uni<Boolean> mayRead(UUID reader, UUID owner, UUID file) {
        return session()
                .chain(session -> session.createNativeQuery(OF_FILE, Tuple.class)
                        .setParameter("owner", owner)
                        .setParameter("file", file)
                        .getResultList())
                .map(rows -> rows.stream()
                        .anyMatch(row -> reader.equals(row.get(2, UUID.class))
                                || covers(officers.scopeOf(reader), row.get(0, UUID.class), row.get(1, UUID.class))));
    }

    private static boolean covers(OfficerScope scope, UUID budgets, UUID orderers) {
        return scope.allows(OfficerFunction.HANDLE_PAYMENTS, budgets)
                || scope.allows(OfficerFunction.HANDLE_PAYMENTS, orderers)
                || scope.allows(OfficerFunction.HANDLE_RELIEF, orderers);
    }

    @Override
    public Uni<Set<UUID>> held(UUID owner, Collection<UUID> asked) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select file from (select unnest(photos || signature) as file from payment_handover"
                                        + " where owner = :owner) held where file in (:files)",
                                UUID.class)
                        .setParameter("owner", owner)
                        .setParameter("files", List.copyOf(asked))
                        .getResultList())
                .map(found -> found.stream().collect(Collectors.toSet()));
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
