package org.gongyou.campaign;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.campaign.NumberRepository.Given;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What holders of numbers hand in. */
@ApplicationScoped
class PapersDesk {

    private final CampaignFinder campaigns;
    private final NumberRepository numbers;
    private final PapersCases cases;
    private final Idempotency idempotency;
    private final Clock clock;

    PapersDesk(
            CampaignFinder campaigns,
            NumberRepository numbers,
            PapersCases cases,
            Idempotency idempotency,
            Clock clock) {
        this.campaigns = campaigns;
        this.numbers = numbers;
        this.cases = cases;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What a repetition is told is read anew. */
    private record Done(boolean done) {}

    Uni<Void> show(UUID worker, IdempotencyKey key, UUID id, PapersRequest request) {
        return campaigns
                .require(id)
                .invoke(NumberDesk::requireNumbers)
                .chain(campaign -> idempotency.once(worker, key, request, Done.class, () -> given(id, worker)
                        .chain(given -> show(campaign, given, request))
                        .replaceWith(new Done(true))))
                .replaceWithVoid();
    }

    private Uni<Given> given(UUID campaign, UUID worker) {
        return numbers.hold(campaign, worker).map(PapersDesk::orNotFound);
    }

    private static Given orNotFound(@Nullable Given given) {
        if (given == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return given;
    }

    private Uni<Void> show(ListedCampaign campaign, Given given, PapersRequest request) {
        Papers papers = requireNonNull(campaign.content().papers());
        Instant now = clock.instant();
        if (campaign.isCancelled()) throw new ProblemException(CampaignProblem.CANCELLED);
        if (now.isBefore(papers.opensAt())) throw new ProblemException(CampaignProblem.PAPERS_NOT_OPEN);
        return switch (given.state()) {
            case GIVEN -> {
                requireOpen(papers, now);
                yield cases.open(campaign, given, request.fileIds());
            }
            case SUBMITTED -> cases.again(given, request.fileIds(), papers.isOpenAt(now));
            default -> throw new ProblemException(CampaignProblem.NUMBER_ENDED);
        };
    }

    static void requireOpen(Papers papers, Instant now) {
        if (!papers.isOpenAt(now)) throw new ProblemException(CampaignProblem.PAPERS_CLOSED);
    }

    Uni<Void> withdraw(UUID worker, UUID id) {
        return campaigns
                .require(id)
                .invoke(NumberDesk::requireNumbers)
                .chain(() -> Panache.withTransaction(() -> given(id, worker).chain(this::withdraw)));
    }

    private Uni<Void> withdraw(Given given) {
        return switch (given.state()) {
            case GIVEN -> numbers.end(given.campaign(), given.worker(), NumberState.WITHDRAWN, clock.instant());
            case SUBMITTED -> cases.withdraw(given);
            case WITHDRAWN -> Uni.createFrom().voidItem();
            default -> throw new ProblemException(CampaignProblem.NUMBER_ENDED);
        };
    }
}
