package org.gongyou.penalty;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.casework.CaseSummary;
import org.gongyou.casework.CaseViews;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What workers see of their penalties, and do against them. */
@ApplicationScoped
class PenaltyService {

    private final PenaltyRepository penalties;
    private final Appeals appeals;
    private final PersonAccounts people;
    private final CaseViews views;
    private final Idempotency idempotency;
    private final Clock clock;

    PenaltyService(
            PenaltyRepository penalties,
            Appeals appeals,
            PersonAccounts people,
            CaseViews views,
            Idempotency idempotency,
            Clock clock) {
        this.penalties = penalties;
        this.appeals = appeals;
        this.people = people;
        this.views = views;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The latest hundred. */
    @WithSession
    Uni<Page<PenaltyView>> mine(UUID worker, Language language) {
        return people.of(worker)
                .chain(penalties::of)
                .map(all -> new Page<>(
                        all.stream()
                                .map(penalty -> PenaltyView.of(penalty, clock.instant(), language))
                                .toList(),
                        null));
    }

    Uni<CaseSummary> appeal(UUID worker, IdempotencyKey key, UUID id, AppealRequest request, Language language) {
        return idempotency.once(worker, key, request, CaseSummary.class, () -> people.of(worker)
                .chain(person -> penalties.hold(person, id))
                .map(PenaltyService::orNotFound)
                .invoke(penalty -> penalty.requireAppealable(clock.instant()))
                .chain(penalty -> appeals.open(penalty, worker, request))
                .map(subject -> views.summary(subject, language)));
    }

    private static Penalty orNotFound(@Nullable Penalty penalty) {
        if (penalty == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return penalty;
    }
}
