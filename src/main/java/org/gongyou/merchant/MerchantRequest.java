package org.gongyou.merchant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** A new merchant. */
@Schema(name = "MerchantRequest")
record MerchantRequest(
        @NotNull @Pattern(regexp = MerchantRequest.CODE) String code,
        @NotBlank @Size(max = StoreRequest.NAME) String name,

        @Schema(description = "To the public") @Nullable @Size(max = StoreRequest.PHONE)
        String phone,

        @Schema(description = "Which answers for it; needed by whoever manages several") @Nullable
        UUID unionId) {

    static final String CODE = "[!-~]{1,40}";

    static @Nullable String phone(@Nullable String written) {
        return new StoreReader(MerchantRequest::refuse).phone("phone", written);
    }

    private static void refuse(String field, ProblemType what) {
        throw ProblemException.invalid("/" + field, what);
    }
}
