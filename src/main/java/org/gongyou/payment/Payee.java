package org.gongyou.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.PersonName;

/**
 * Where money goes. Name and account mask themselves.
 *
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

        @NotNull BankAccount account) {

    @Override
    public String toString() {
        return "Payee[" + account + "]";
    }
}
