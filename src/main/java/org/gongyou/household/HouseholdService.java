package org.gongyou.household;

import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;
import static org.gongyou.platform.problem.RequestProblem.STALE;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.gongyou.household.Applicants.Applicant;
import org.gongyou.household.HouseholdStore.Kept;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** A worker's own household. */
@ApplicationScoped
class HouseholdService {

    private final HouseholdStore store;
    private final Applicants applicants;
    private final Portraits portraits;
    private final Settling settling;

    HouseholdService(HouseholdStore store, Applicants applicants, Portraits portraits, Settling settling) {
        this.store = store;
        this.applicants = applicants;
        this.portraits = portraits;
        this.settling = settling;
    }

    /** @throws ProblemException 404 while there is none */
    @WithSession
    Uni<HouseholdView> one(UUID worker) {
        return store.find(worker).map(HouseholdService::orNotFound).chain(kept -> portraits.shown(worker, kept));
    }

    /**
     * The whole of it is said anew.
     *
     * @param ifMatch needed unless it is the first time
     * @param fresh the caller wants it to be the first time
     */
    @WithTransaction
    Uni<HouseholdView> say(UUID worker, @Nullable String ifMatch, boolean fresh, HouseholdRequest request) {
        return applicants.of(worker).chain(applicant -> store.lock(worker).chain(before -> {
            require(before, ifMatch, fresh);
            return say(applicant, before, request);
        }));
    }

    private static void require(@Nullable Kept before, @Nullable String ifMatch, boolean fresh) {
        if (before == null) {
            if (ifMatch != null) throw new ProblemException(STALE);
        } else if (fresh) {
            throw new ProblemException(STALE);
        } else {
            IfMatch.of(ifMatch).check(before.version());
        }
    }

    private Uni<HouseholdView> say(Applicant applicant, @Nullable Kept before, HouseholdRequest request) {
        return enter(applicant, before, request).chain(kept -> portraits.shown(applicant.worker(), kept));
    }

    /** In the caller's transaction. */
    Uni<Kept> enter(Applicant applicant, @Nullable Kept before, HouseholdRequest request) {
        HouseholdRequest entered = new HouseholdEntry(
                        before == null ? null : before.household(),
                        applicant.document().key(),
                        applicant.bornOn(),
                        portraits.today())
                .of(request);
        UUID worker = applicant.worker();
        return (before == null ? store.add(worker, entered) : store.replace(worker, before, entered))
                .call(kept -> settling.settle(applicant, before, kept));
    }

    /** What stood under the consent is gone at once; with the last of the family, the family too. */
    @WithTransaction
    Uni<HouseholdView> withdraw(UUID worker, String typed) {
        ConsentKind kind = kind(typed);
        return applicants.of(worker).chain(applicant -> store.lock(worker)
                .map(HouseholdService::orNotFound)
                .chain(before -> store.replace(worker, before, FigureEntry.without(before.household(), kind))
                        .call(kept -> settling.withdrawn(applicant, before, kept, kind)))
                .chain(kept -> portraits.shown(worker, kept)));
    }

    private static ConsentKind kind(String typed) {
        for (ConsentKind kind : ConsentKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(typed)) return kind;
        }
        throw new ProblemException(NOT_FOUND);
    }

    private static Kept orNotFound(@Nullable Kept kept) {
        if (kept == null) throw new ProblemException(NOT_FOUND);
        return kept;
    }
}
