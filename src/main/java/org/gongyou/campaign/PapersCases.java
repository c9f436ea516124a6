package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongyou.campaign.NumberRepository.Given;
import org.gongyou.casework.CaseFiles;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** The cases in which papers for numbers are looked at, as their owners take part. In the caller's transaction. */
@ApplicationScoped
class PapersCases {

    private static final String FILES = "/fileIds";

    private final Cases cases;
    private final CaseFiles files;
    private final PapersCase kind;
    private final PapersRepository papers;
    private final NumberRepository numbers;
    private final Clock clock;

    PapersCases(
            Cases cases,
            CaseFiles files,
            PapersCase kind,
            PapersRepository papers,
            NumberRepository numbers,
            Clock clock) {
        this.cases = cases;
        this.files = files;
        this.kind = kind;
        this.papers = papers;
        this.numbers = numbers;
        this.clock = clock;
    }

    Uni<Void> open(ListedCampaign campaign, Given given, List<UUID> ids) {
        NewCase wanted = NewCase.own(Ids.next(), kind, given.worker(), campaign.unionId(), null);
        return cases.open(wanted, RequestProblem.IN_PROGRESS)
                .call(subject -> papers.add(new PapersRow(subject, given.campaign(), given.number(), ids)))
                .call(subject -> files.attach(subject, given.worker(), ids, FILES))
                .chain(subject -> numbers.submitted(given, subject.id(), subject.number(), clock.instant()));
    }

    /** @param open whether papers are taken; what the union asks for is taken until it is due */
    Uni<Void> again(Given given, List<UUID> ids, boolean open) {
        return cases.locked(given.worker(), idOf(given))
                .invoke(subject -> requireOpen(subject, open))
                .call(subject -> papers.require(given.worker(), subject.id())
                        .invoke(row -> row.replace(ids))
                        .chain(papers::flush))
                .call(subject -> files.replace(subject, given.worker(), ids, FILES))
                .chain(subject -> cases.isIn(subject, PapersCase.INFORMATION)
                        ? cases.takeAsApplicant(subject, PapersCase.ANSWER)
                        : cases.edited(subject))
                .replaceWithVoid();
    }

    private void requireOpen(WorkCase subject, boolean open) {
        if (!open && !cases.isIn(subject, PapersCase.INFORMATION))
            throw new ProblemException(CampaignProblem.PAPERS_CLOSED);
    }

    Uni<Void> withdraw(Given given) {
        return cases.locked(given.worker(), idOf(given))
                .chain(subject -> cases.takeAsApplicant(subject, PapersCase.WITHDRAW))
                .replaceWithVoid();
    }

    /** Nothing is left, or the campaign is cancelled. */
    Uni<Void> exhaust(UUID worker, UUID id) {
        return cases.locked(worker, id)
                .chain(subject -> cases.isIn(subject, PapersCase.SUBMITTED)
                                || cases.isIn(subject, PapersCase.INFORMATION)
                        ? cases.takeAsSystem(subject, PapersCase.EXHAUST).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private static UUID idOf(Given given) {
        UUID id = given.caseId();
        if (id == null) throw new IllegalStateException("papers that came have a case");
        return id;
    }
}
