package org.gongyou.programme;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongyou.household.Households;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.persistence.CallerContext;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.web.IfMatch;
import org.gongyou.programme.ProgrammeDesk.Desk;
import org.jspecify.annotations.Nullable;

/** What officers do with the programmes of their subtree: draft, try, publish, end. */
@ApplicationScoped
class ProgrammeService {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ProgrammeRepository programmes;
    private final ProgrammeRegister register;
    private final Households households;
    private final Idempotency idempotency;

    ProgrammeService(
            ProgrammeRepository programmes,
            ProgrammeRegister register,
            Households households,
            Idempotency idempotency) {
        this.programmes = programmes;
        this.register = register;
        this.households = households;
        this.idempotency = idempotency;
    }

    Uni<Page<ProgrammeOfficerView>> list(Desk desk, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 2);
        String code = after == null ? "" : after.text(0);
        UUID id = after == null ? BEFORE_ALL : after.uuid(1);
        return Panache.withSession(() -> programmes.page(desk.unions(), code, id, limit + 1))
                .map(rows -> Page.of(rows, limit, ProgrammeOfficerView::of, last -> Cursor.of(last.code(), last.id())));
    }

    Uni<ProgrammeOfficerView> one(Desk desk, UUID id) {
        return find(desk, id).map(ProgrammeOfficerView::of);
    }

    Uni<ProgrammeOfficerView> draft(Desk desk, IdempotencyKey key, ProgrammeDocument document) {
        UUID union = desk.union(document.unionId());
        UUID id = Ids.next();
        return idempotency.once(desk.account(), key, document, ProgrammeOfficerView.class, () -> register.draft(
                        id, union, document, desk.account(), false)
                .chain(() -> require(desk, id))
                .map(ProgrammeOfficerView::of));
    }

    Uni<ProgrammeOfficerView> change(Desk desk, UUID id, IfMatch seen, ProgrammeDocument document) {
        return Panache.withTransaction(() -> require(desk, id)
                .map(ProgrammeOnFile::requireDraft)
                .invoke(draft -> seen.check(draft.revision()))
                .invoke(draft -> requireSame(desk, draft, document))
                .chain(draft -> register.change(draft, document, desk.account()))
                .chain(() -> require(desk, id))
                .map(ProgrammeOfficerView::of));
    }

    private static void requireSame(Desk desk, ProgrammeOnFile draft, ProgrammeDocument document) {
        boolean moved = document.unionId() != null && !draft.union().equals(desk.union(document.unionId()));
        if (moved) throw ProblemException.invalid("/unionId", ProgrammeProblem.UNION_UNKNOWN);
    }

    Uni<Outcome> tryOut(Desk desk, UUID id, TrialRequest trial) {
        return find(desk, id)
                .chain(programme -> aside(() -> Proof.trial(
                        programme.document(),
                        households.pictureOf(trial.household(), register.today()),
                        CircumstancesRequest.of(trial.circumstances()).said(false, ""))));
    }

    /** The proof comes before the transaction; that it is still the same draft is seen there. */
    Uni<ProgrammeOfficerView> publish(Desk desk, UUID id, IfMatch seen, PublicationRequest request) {
        register.requireDays(request.effectiveFrom(), request.until());
        return find(desk, id)
                .map(ProgrammeOnFile::requireDraft)
                .invoke(draft -> seen.check(draft.revision()))
                .invoke(draft -> ProgrammeRegister.requireOther(draft, desk.account()))
                .call(draft -> aside(() -> Proof.require(draft.document(), households, request.effectiveFrom())))
                .chain(draft -> register.publish(draft, request, desk.account()))
                .chain(() -> one(desk, id));
    }

    Uni<ProgrammeOfficerView> end(Desk desk, UUID id, IfMatch seen, EndRequest request) {
        return register.end(() -> require(desk, id), seen, request.lastDay(), desk.account())
                .chain(() -> one(desk, id));
    }

    private Uni<ProgrammeOnFile> find(Desk desk, UUID id) {
        return Panache.withSession(() -> require(desk, id));
    }

    private Uni<ProgrammeOnFile> require(Desk desk, UUID id) {
        return programmes.one(id).map(found -> {
            if (found == null || !desk.covers(found.union())) throw new ProblemException(RequestProblem.NOT_FOUND);
            return found;
        });
    }

    /** On a thread nobody waits for. */
    private static <T> Uni<T> aside(Supplier<T> work) {
        return CallerContext.keep(Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }
}
