package org.gongyou.proceeding;

import static org.gongyou.organisation.OfficerFunction.MANAGE_LEGAL_AID;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The table of lawyers' fees, for the officers who manage legal aid. */
@ApplicationScoped
class Fees {

    private final FeeRepository rows;
    private final CallersUnions callers;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    Fees(FeeRepository rows, CallersUnions callers, Idempotency idempotency, Audit audit, Clock clock) {
        this.rows = rows;
        this.callers = callers;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Page<FeeView>> list() {
        ManagedUnions managed = managed();
        return Panache.withSession(() -> rows.of(managed.ids())).map(all -> new Page<>(all, null));
    }

    Uni<FeeView> enter(UUID officer, IdempotencyKey key, FeeRequest request) {
        UUID union = union(managed(), request.unionId());
        return idempotency.once(
                officer, key, request, FeeView.class, () -> rows.write(union, request, officer, clock.instant())
                        .chain(() -> audit.record(
                                union,
                                officer,
                                "proceeding.fee-entered",
                                union,
                                Map.of("service", request.service(), "stage", request.stage())))
                        .replaceWith(new FeeView(
                                union,
                                request.service(),
                                request.stage(),
                                request.effectiveFrom(),
                                request.amountInFen(),
                                request.source())));
    }

    private ManagedUnions managed() {
        ManagedUnions managed = callers.with(MANAGE_LEGAL_AID);
        if (managed.isEmpty()) throw new ProblemException(ProceedingProblem.NOT_MANAGER);
        return managed;
    }

    private static UUID union(ManagedUnions managed, @Nullable UUID wanted) {
        UUID union = wanted == null ? managed.home() : wanted;
        if (union == null || managed.unions().find(union) == null || !managed.covers(union))
            throw ProblemException.invalid("/unionId", ProceedingProblem.UNION_UNKNOWN);
        return union;
    }
}
