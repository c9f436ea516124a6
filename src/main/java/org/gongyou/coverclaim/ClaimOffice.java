package org.gongyou.coverclaim;

import static org.gongyou.organisation.OfficerFunction.REVIEW_CLAIMS;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.AccountFreeze;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.Officers;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.persistence.Directory;
import org.gongyou.platform.persistence.DirectoryKind;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** What officers do with claims beside deciding the case. */
@ApplicationScoped
class ClaimOffice {

    private final ClaimBook book;
    private final ClaimInspection inspection;
    private final Cases cases;
    private final Directory directory;
    private final Officers officers;
    private final AccountFreeze freeze;

    ClaimOffice(
            ClaimBook book,
            ClaimInspection inspection,
            Cases cases,
            Directory directory,
            Officers officers,
            AccountFreeze freeze) {
        this.book = book;
        this.inspection = inspection;
        this.cases = cases;
        this.directory = directory;
        this.officers = officers;
        this.freeze = freeze;
    }

    Uni<ClaimOfficerView> one(UUID officer, String number, Language language) {
        return Panache.withTransaction(() -> subject(officer, number)
                .chain(subject -> book.claim(subject).chain(claim -> inspection.of(subject, claim, language))));
    }

    /** Whoever was held for dead lives. @throws ProblemException 409 when the account is not frozen */
    Uni<ClaimOfficerView> unfreeze(UUID officer, String number, Language language) {
        return Panache.withTransaction(() -> subject(officer, number).chain(subject -> book.claim(subject)
                .call(claim -> unfreeze(officer, claim))
                .chain(claim -> inspection.of(subject, claim, language))));
    }

    private Uni<Void> unfreeze(UUID officer, CoverClaim claim) {
        UUID insured = claim.insured();
        if (insured == null) throw new ProblemException(ClaimProblem.NOT_FROZEN);
        return freeze.lift(insured, officer)
                .invoke(lifted -> {
                    if (!lifted) throw new ProblemException(ClaimProblem.NOT_FROZEN);
                })
                .replaceWithVoid();
    }

    /** @throws ProblemException 404 for a case that is not there, is a draft, or lies outside the subtree */
    private Uni<WorkCase> subject(UUID officer, String number) {
        return directory
                .owner(DirectoryKind.CASE_NUMBER, List.of(number))
                .map(owner -> {
                    if (owner == null) throw new ProblemException(RequestProblem.NOT_FOUND);
                    return owner;
                })
                .chain(owner -> cases.locked(owner, number))
                .invoke(subject -> {
                    boolean seen = officers.scopeOf(officer).allows(REVIEW_CLAIMS, subject.unionId())
                            && !cases.isIn(subject, ClaimGraph.DRAFT);
                    if (!seen) throw new ProblemException(RequestProblem.NOT_FOUND);
                });
    }
}
