package org.gongyou.merchant;

import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * Which merchants somebody manages: those of the unions within the posts that give MANAGE_BENEFITS.
 *
 * @param account for the audit trail; null for the program itself
 */
public record MerchantScope(@Nullable UUID account, ManagedUnions managed) {

    /** @throws ProblemException 403 when it covers nothing at all */
    public MerchantScope {
        if (managed.isEmpty()) throw new ProblemException(MerchantProblem.NOT_MANAGER);
    }

    public boolean covers(UUID union) {
        return managed.covers(union);
    }

    /** @throws ProblemException 404 for one that is not there, and likewise for another union's */
    Merchant require(@Nullable Merchant merchant) {
        if (merchant == null || !covers(merchant.unionId())) throw new ProblemException(RequestProblem.NOT_FOUND);
        return merchant;
    }

    /**
     * @param wanted null when nothing is said
     * @throws ProblemException 422 at {@code /unionId}
     */
    UUID union(@Nullable UUID wanted) {
        UUID union = wanted == null ? managed.home() : wanted;
        if (union == null) throw ProblemException.invalid("/unionId", MerchantProblem.UNION_MISSING);
        if (managed.unions().find(union) == null || !covers(union)) {
            throw ProblemException.invalid("/unionId", MerchantProblem.UNION_UNKNOWN);
        }
        return union;
    }

    /** All unions it covers; null for every one there is. */
    public @Nullable List<UUID> coveredUnions() {
        return managed.posts() == null ? null : managed.ids();
    }
}
