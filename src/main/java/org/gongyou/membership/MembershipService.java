package org.gongyou.membership;

import static org.gongyou.membership.MembershipProblem.REQUEST_OPEN;
import static org.gongyou.membership.MembershipProblem.SAME_UNION;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseSummary;
import org.gongyou.casework.CaseViews;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;

/** What members see and ask about their membership. */
@ApplicationScoped
class MembershipService {

    private final MembershipRepository repository;
    private final Cases cases;
    private final CaseViews views;
    private final Unions unions;
    private final Idempotency idempotency;

    MembershipService(
            MembershipRepository repository, Cases cases, CaseViews views, Unions unions, Idempotency idempotency) {
        this.repository = repository;
        this.cases = cases;
        this.views = views;
        this.unions = unions;
        this.idempotency = idempotency;
    }

    @WithSession
    Uni<MembershipView> current(UUID worker, Language language) {
        return repository
                .current(worker)
                .map(Register::orNone)
                .map(membership -> MembershipView.of(membership, views.union(membership.unionId()), language));
    }

    Uni<CaseSummary> transfer(
            UUID worker, IdempotencyKey key, TransferRequest request, CaseKind kind, Language language) {
        return idempotency.once(worker, key, request, CaseSummary.class, () -> {
            UUID to = JoinRoute.joinable(request.unionId(), unions.tree(), "/unionId")
                    .id();
            return open(worker, kind, (subject, membership) -> {
                        if (membership.unionId().equals(to)) {
                            throw ProblemException.invalid("/unionId", SAME_UNION);
                        }
                        return MembershipRequest.transfer(subject, membership, to);
                    })
                    .map(subject -> views.summary(subject, language));
        });
    }

    Uni<CaseSummary> ask(
            UUID worker, IdempotencyKey key, Object request, String ground, CaseKind kind, Language language) {
        return idempotency.once(worker, key, request, CaseSummary.class, () -> open(
                        worker, kind, (subject, membership) -> MembershipRequest.about(subject, membership, ground))
                .map(subject -> views.summary(subject, language)));
    }

    Uni<CaseSummary> withdraw(UUID worker, IdempotencyKey key, String number, Language language) {
        return idempotency.once(worker, key, "withdrawal", CaseSummary.class, () -> cases.locked(worker, number)
                .chain(subject -> cases.takeAsApplicant(subject, JoinCase.WITHDRAW))
                .map(subject -> views.summary(subject, language)));
    }

    /** In the caller's transaction. */
    Uni<WorkCase> open(UUID worker, CaseKind kind, BiFunction<WorkCase, Membership, MembershipRequest> request) {
        return repository.current(worker).map(Register::orNone).chain(membership -> cases.open(
                        NewCase.own(Ids.next(), kind, worker, membership.unionId(), TransferCase.SLOT), REQUEST_OPEN)
                .call(subject -> repository.add(request.apply(subject, membership))));
    }
}
