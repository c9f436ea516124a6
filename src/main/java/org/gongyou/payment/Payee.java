package org.gongyou.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Where money goes. Name and account mask themselves.
 *
 * @param name of the holder of the account: a person, a school, a hospital
 * @param bank with its branch
 */
@Schema(name = "Payee")
public record Payee(
        @Schema(description = "Of the holder of the account") @NotNull
        PersonName name,

        @Schema(description = "Bank and branch")
        @NotBlank
        @Size(min = 2, max = 100)
        @Pattern(regexp = "[\\p{L}\\p{N}·()（） -]*")
        String bank,

        @NotNull BankAccount account,

        @Schema(description = "Without it, a person's own") @Nullable
        PayeeKind kind,

        @Schema(description = "By which a school or hospital knows whom it is for, such as a number of matriculation")
        @Size(min = 1, max = 60)
        @Pattern(regexp = "[\\p{L}\\p{N} /-]*")
        @Nullable
        String reference) {

    public Payee {
        if (kind != null && kind.isInstitution() && (reference == null || reference.isBlank()))
            throw ProblemException.invalid("/reference", PaymentProblem.REFERENCE_MISSING);
    }

    /** A person's own account. */
    public Payee(PersonName name, String bank, BankAccount account) {
        this(name, bank, account, null, null);
    }

    boolean isInstitution() {
        return kind != null && kind.isInstitution();
    }

    /** What institutions are called is no secret. */
    String shownName() {
        return isInstitution() ? name.value() : name.masked();
    }

    @Override
    public String toString() {
        return "Payee[" + account + "]";
    }
}
