package org.gongyou.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.problem.SqlState;
import org.jspecify.annotations.Nullable;

/** What officers do with budgets. */
@ApplicationScoped
class BudgetService {

    /** Somebody opened the same at the same moment. */
    private static final String UNIQUE_VIOLATION = "23505";

    private static final UUID LOWEST = new UUID(0, 0);
    private static final UUID HIGHEST = new UUID(-1, -1);

    private final BudgetRepository budgets;
    private final Ledger ledger;
    private final TwoPeople people;
    private final Audit audit;
    private final Idempotency idempotency;
    private final Clock clock;

    BudgetService(
            BudgetRepository budgets,
            Ledger ledger,
            TwoPeople people,
            Audit audit,
            Idempotency idempotency,
            Clock clock) {
        this.budgets = budgets;
        this.ledger = ledger;
        this.people = people;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Uni<BudgetView> open(PaymentScope scope, IdempotencyKey key, BudgetRequest request) {
        scope.requireUnion(request.unionId());
        return idempotency.once(scope.account(), key, request, BudgetView.class, () -> budgets.of(
                        List.of(request.unionId()), request.programme(), request.year())
                .invoke(there -> {
                    if (!there.isEmpty()) throw new ProblemException(PaymentProblem.BUDGET_EXISTS);
                })
                .map(none -> new Budget(request.unionId(), request, scope.account(), clock.instant(), false))
                .call(this::add)
                .call(budget -> record(scope, budget, "opened", budget.id()))
                .chain(this::view));
    }

    private Uni<Void> add(Budget budget) {
        return budgets.add(budget)
                .onFailure(failure -> UNIQUE_VIOLATION.equals(SqlState.of(failure)))
                .transform(taken -> new ProblemException(PaymentProblem.BUDGET_EXISTS));
    }

    Uni<Page<BudgetView>> list(PaymentScope scope, int year, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 1);
        return Panache.withSession(
                () -> budgets.list(scope.managed().ids(), year, after == null ? LOWEST : after.uuid(0), limit + 1)
                        .chain(found -> Multi.createFrom()
                                .iterable(found)
                                .onItem()
                                .transformToUniAndConcatenate(this::view)
                                .collect()
                                .asList())
                        .map(views -> Page.of(views, limit, view -> view, last -> Cursor.of(last.id()))));
    }

    Uni<BudgetView> one(PaymentScope scope, UUID id) {
        return Panache.withSession(() -> budgets.find(id).map(scope::require).chain(this::view));
    }

    Uni<Page<LedgerLineView>> entries(PaymentScope scope, UUID id, @Nullable String cursor, int limit) {
        Cursor before = Cursor.decode(cursor, 1);
        return Panache.withSession(() -> budgets.find(id)
                .map(scope::require)
                .chain(budget -> ledger.lines(budget.id(), before == null ? HIGHEST : before.uuid(0), limit + 1))
                .map(lines -> Page.of(lines, limit, LedgerLineView::of, last -> Cursor.of(last.id()))));
    }

    /** Of all that one handles. */
    Uni<LedgerView> sums(PaymentScope scope, int year) {
        return Panache.withSession(() -> ledger.sums(scope.managed().ids(), year));
    }

    /** It counts once a second person confirms it. */
    Uni<BudgetView> fund(PaymentScope scope, UUID id, IdempotencyKey key, FundingRequest request) {
        if (request.amountInFen() == 0) throw ProblemException.invalid("/amountInFen", PaymentProblem.NO_AMOUNT);
        return idempotency.once(scope.account(), key, request, BudgetView.class, () -> budgets.find(id)
                .map(scope::require)
                .call(budget -> budgets.add(new Funding(budget.id(), request, scope.account(), clock.instant())))
                .call(budget -> record(scope, budget, "funding-made", budget.id()))
                .chain(this::view));
    }

    /** Again changes nothing. */
    Uni<BudgetView> confirm(PaymentScope scope, UUID id, UUID fundingId) {
        return Panache.withTransaction(() -> budgets.find(id)
                .map(scope::require)
                .call(budget -> budgets.hold(id, fundingId)
                        .map(BudgetService::orNotFound)
                        .chain(funding -> confirm(scope, budget, funding)))
                .chain(this::view));
    }

    private Uni<Void> confirm(PaymentScope scope, Budget budget, Funding funding) {
        if (funding.isConfirmed()) return Uni.createFrom().voidItem();
        return people.requireOther(scope.account(), funding.madeBy())
                .invoke(() -> funding.confirm(scope.account(), clock.instant()))
                .chain(budgets::flush)
                .chain(() -> ledger.enter(funding.entry(scope.account())))
                .chain(() -> record(scope, budget, "funded", funding.id()));
    }

    private static Funding orNotFound(@Nullable Funding found) {
        if (found == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return found;
    }

    private Uni<Void> record(PaymentScope scope, Budget budget, String act, UUID subject) {
        return audit.record(
                budget.unionId(), scope.account(), "budget." + act, subject, Map.of("programme", budget.programme()));
    }

    private Uni<BudgetView> view(Budget budget) {
        return ledger.balances(budget.id()).chain(balances -> budgets.fundings(budget.id())
                .map(fundings -> BudgetView.of(budget, balances, fundings)));
    }
}
