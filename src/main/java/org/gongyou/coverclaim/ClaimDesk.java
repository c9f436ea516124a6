package org.gongyou.coverclaim;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.Persons;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a claim is held against, and what follows from it. Every call works in the caller's transaction. */
@ApplicationScoped
class ClaimDesk {

    private static final String KEY = "cover-claim";

    private final ClaimRepository claims;
    private final ClaimCovers covers;
    private final ClaimText text;
    private final Persons persons;
    private final Vault vault;
    private final Clock clock;

    ClaimDesk(ClaimRepository claims, ClaimCovers covers, ClaimText text, Persons persons, Vault vault, Clock clock) {
        this.claims = claims;
        this.covers = covers;
        this.text = text;
        this.persons = persons;
        this.vault = vault;
        this.clock = clock;
    }

    LocalDate today() {
        return ChinaDay.today(clock);
    }

    /**
     * A draft is written, or mended: of one's own cover one hears at once whether it pays, and what.
     *
     * @throws ProblemException 409 when it does not, or there is a claim for the event
     */
    Uni<Void> draft(CoverClaim claim, ClaimRequest request) {
        ClaimChecks.requireSound(request, today());
        if (!request.isBySelf()) {
            claim.concern(null, null, null);
            claim.assess(null);
            return claims.flush();
        }
        return covers.of(claim.workerId(), request)
                .call(insurance -> claims.claimKeys(claim.id(), keys(insurance, request)))
                .chain(insurance -> assess(claim, request, claim.workerId(), insurance))
                .replaceWithVoid();
    }

    /** What it said before makes room for what it says now. */
    Uni<Void> forget(CoverClaim claim, ClaimRequest before) {
        return covers.known(claim)
                .chain(insurance -> insurance == null
                        ? Uni.createFrom().voidItem()
                        : claims.releaseKeys(claim.id(), keys(insurance, before)));
    }

    /** What it says goes to the union. @throws ProblemException 422 or 409 with what is missing or too late */
    Uni<Void> submit(CoverClaim claim) {
        ClaimRequest request = text.open(claim);
        return request.isBySelf() ? submitOwn(claim, request) : submitForOther(claim, request);
    }

    private Uni<Void> submitOwn(CoverClaim claim, ClaimRequest request) {
        return covers.of(claim.workerId(), request)
                .invoke(insurance -> ClaimChecks.requireComplete(request, insurance, today()))
                .invoke(insurance -> requireInTime(insurance, request))
                .call(() -> requireOwnAccount(claim.workerId(), request))
                .chain(insurance -> assess(claim, request, claim.workerId(), insurance))
                .replaceWithVoid();
    }

    private void requireInTime(Insurance insurance, ClaimRequest request) {
        String why = request.lateReason();
        if (insurance.isLate(request.eventOn(), today()) && (why == null || why.isBlank()))
            throw new ProblemException(ClaimProblem.LATE).with("claimBy", insurance.claimBy(request.eventOn()));
    }

    Uni<Void> requireOwnAccount(UUID worker, ClaimRequest request) {
        if (!request.isBySelf() || request.payees().isEmpty())
            return Uni.createFrom().voidItem();
        return persons.of(worker)
                .invoke(person -> {
                    if (person == null || person.name() == null)
                        throw new ProblemException(ClaimProblem.IDENTITY_NEEDED);
                    if (!person.name().equals(request.payees().get(0).to().name()))
                        throw ProblemException.invalid("/payees/0/to/name", ClaimProblem.PAYEE_NOT_INSURED);
                })
                .replaceWithVoid();
    }

    /** Whatever is known of the other person, the claimant hears the same. */
    private Uni<Void> submitForOther(CoverClaim claim, ClaimRequest request) {
        ClaimChecks.requireComplete(request, null, today());
        return covers.insured(claim.workerId(), request)
                .chain(insured -> insured == null
                        ? concernNobody(claim, null)
                        : covers.of(insured, request)
                                .chain(insurance -> assess(claim, request, insured, insurance))
                                .replaceWithVoid()
                                .onFailure(ProblemException.class)
                                .recoverWithUni(() -> concernNobody(claim, insured)));
    }

    private Uni<Void> concernNobody(CoverClaim claim, @Nullable UUID insured) {
        claim.concern(insured, null, null);
        claim.assess(null);
        return claims.flush();
    }

    /** Computes it anew and keeps that. */
    Uni<Assessment> assess(CoverClaim claim, ClaimRequest request, UUID insured, Insurance insurance) {
        claim.concern(insured, insurance.cover().worker(), insurance.cover().id());
        return claims.used(insurance.cover().id(), insurance.year(request.eventOn()), claim.id())
                .map(used -> ClaimArithmetic.assess(
                        insurance.product().benefitsFor(request.event()),
                        text.findings(claim).facts(request),
                        used))
                .invoke(assessment -> claim.assess(text.seal(assessment)))
                .call(claims::flush);
    }

    /** One event under one cover: by a keyed hash, since it tells of illness. */
    List<String> keys(Insurance insurance, ClaimRequest request) {
        return vault.fingerprints(KEY, insurance.cover().id() + " " + request.event() + " " + request.eventOn());
    }

    /** Nothing comes of it: the same may be claimed anew. */
    Uni<Void> letGo(CoverClaim claim) {
        claim.end(clock.instant());
        ClaimRequest request = text.open(claim);
        return claims.flush().chain(() -> forget(claim, request));
    }

    Uni<Void> end(CoverClaim claim) {
        claim.end(clock.instant());
        return claims.flush();
    }
}
