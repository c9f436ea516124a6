package org.gongyou.offer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.merchant.MerchantName;
import org.gongyou.merchant.Merchants;
import org.gongyou.merchant.Store;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** What an owner may act on, and the cases that follow. Every call works in the caller's session. */
@ApplicationScoped
class OfferOwners {

    private final Merchants merchants;
    private final Cases cases;
    private final OfferAnswers answers;

    OfferOwners(Merchants merchants, Cases cases, OfferAnswers answers) {
        this.merchants = merchants;
        this.cases = cases;
        this.answers = answers;
    }

    /** @throws ProblemException 403 for whoever owns none */
    Uni<List<UUID>> merchantsOf(UUID owner) {
        return merchants.ownedBy(owner).invoke(owned -> {
            if (owned.isEmpty()) throw new ProblemException(OfferProblem.NOT_OWNER);
        });
    }

    /** @throws ProblemException 422 for another's */
    MerchantName merchant(List<UUID> owned, UUID wanted) {
        MerchantName merchant = owned.contains(wanted) ? merchants.known(wanted) : null;
        if (merchant == null) throw ProblemException.invalid("/merchantId", OfferProblem.MERCHANT_UNKNOWN);
        return merchant;
    }

    Set<UUID> storesOf(MerchantName merchant) {
        return merchants.storesOfMerchant(merchant.id()).stream().map(Store::id).collect(Collectors.toSet());
    }

    /** @return its number */
    Uni<String> open(NewCase wanted) {
        return cases.open(wanted, RequestProblem.IN_PROGRESS).map(WorkCase::number);
    }

    Uni<WorkCase> withdraw(UUID owner, UUID id) {
        return cases.locked(owner, id).chain(subject -> cases.takeAsApplicant(subject, OfferCase.WITHDRAW));
    }

    Uni<Void> answered(OfferOnFile offer) {
        return answers.answered(List.of(offer));
    }
}
