package org.gongyou.account;

import static org.gongyou.account.AccountProblem.TAKEOVER_NEEDLESS;
import static org.gongyou.account.AccountProblem.TAKEOVER_NOT_PROVEN;
import static org.gongyou.account.AccountProblem.TAKEOVER_PROOF_UNKNOWN;
import static org.gongyou.platform.problem.RequestProblem.UNAUTHENTICATED;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.ratelimit.RateLimiter;
import org.gongyou.platform.ratelimit.RatePolicy;
import org.jspecify.annotations.Nullable;

/**
 * Three factors of a take-over: the new phone (the session itself), name and document, and one more. Whichever of them is
 * wrong, the answer is the same.
 */
@ApplicationScoped
class TakeoverFactors {

    private final AccountRepository accounts;
    private final Identities identities;
    private final List<TakeoverProof> proofs;
    private final RateLimiter limiter;
    private final Vault vault;

    TakeoverFactors(
            AccountRepository accounts,
            Identities identities,
            @All List<TakeoverProof> proofs,
            RateLimiter limiter,
            Vault vault) {
        this.accounts = accounts;
        this.identities = identities;
        this.proofs = proofs;
        this.limiter = limiter;
        this.vault = vault;
    }

    Uni<Void> count(UUID claimant, IdentityDocument document) {
        String subject = vault.fingerprint("account.takeover-limit", document.key());
        return limiter.check(RatePolicy.TAKEOVERS_PER_ACCOUNT, claimant.toString())
                .chain(() -> limiter.check(RatePolicy.TAKEOVERS_PER_DOCUMENT, subject));
    }

    /** In the caller's transaction; locks the claimant's account. @return the account that is shown to be the claimant's */
    Uni<UUID> proveHolder(UUID claimant, IdentityDocument document, TakeoverRequest request) {
        TakeoverProof proof = proof(request.proof().kind());
        return accounts.findLocked(claimant)
                .invoke(TakeoverFactors::requireUnknown)
                .chain(() -> identities.owner(document))
                .chain(owner -> owner == null ? Uni.createFrom().nullItem() : accounts.find(owner))
                .map(holder -> named(holder, request))
                .call(holder ->
                        proof.proves(holder.id(), request.proof().value()).invoke(TakeoverFactors::require))
                .map(Account::id);
    }

    private TakeoverProof proof(String kind) {
        return proofs.stream()
                .filter(offered -> offered.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("/proof/kind", TAKEOVER_PROOF_UNKNOWN)
                        .with("kinds", kinds()));
    }

    /** In one order, whichever features bring them. */
    private List<String> kinds() {
        return proofs.stream().map(TakeoverProof::kind).sorted().toList();
    }

    private Account named(@Nullable Account holder, TakeoverRequest request) {
        if (holder == null || !request.name().equals(holder.identity().name(vault))) {
            throw new ProblemException(TAKEOVER_NOT_PROVEN);
        }
        return holder;
    }

    private static void requireUnknown(@Nullable Account claimant) {
        if (claimant == null || !claimant.isActive()) {
            throw new ProblemException(UNAUTHENTICATED);
        }
        if (claimant.isKnown()) {
            throw new ProblemException(TAKEOVER_NEEDLESS);
        }
    }

    private static void require(boolean proven) {
        if (!proven) {
            throw new ProblemException(TAKEOVER_NOT_PROVEN);
        }
    }
}
