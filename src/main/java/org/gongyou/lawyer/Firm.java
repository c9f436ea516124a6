package org.gongyou.lawyer;

import org.gongyou.organisation.CreditCode;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A law firm, as it is said of a lawyer.
 *
 * @param creditCode where it is known: with it the firm is found as an opponent that is given by its code alone
 */
record Firm(String name, @Nullable String creditCode) {

    /** As somebody says it in a request. @throws ProblemException 422 at {@code /firmCreditCode} */
    static @Nullable Firm said(@Nullable String name, @Nullable String creditCode) {
        if (creditCode != null && !CreditCode.isValid(OtherSide.code(creditCode)))
            throw ProblemException.invalid("/firmCreditCode", LawyerProblem.CREDIT_CODE);
        return of(name, creditCode);
    }

    /** Null for a volunteer of none. */
    static @Nullable Firm of(@Nullable String name, @Nullable String creditCode) {
        if (name == null || OtherSide.known(name).isEmpty()) return null;
        return new Firm(name.strip(), creditCode == null ? null : OtherSide.code(creditCode));
    }
}
