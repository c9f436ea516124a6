package org.gongyou.lawyer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** A new lawyer: whoever has the phone, or signs in with it some day. */
@Schema(name = "LawyerRequest")
record LawyerRequest(
        @Schema(description = "Number of the licence, or the union's own")
        @NotNull
        @Pattern(regexp = LawyerRequest.CODE)
        String code,

        @NotNull PersonName name,
        @NotNull PhoneNumber phone,

        @Schema(description = "Absent for a volunteer of none")
        @Nullable
        @Size(min = 2, max = LawyerRequest.FIRM)
        @PlainText
        String firm,

        @Schema(
                description =
                        "Of the firm: nobody acts against the own one, though it be given by its code alone. Left out,"
                                + " what is known of it stays")
        @Nullable
        @Size(max = 18)
        String firmCreditCode,

        @NotNull @Valid Practice practice,

        @Schema(description = "Which answers for the lawyer; needed by whoever manages several") @Nullable
        UUID unionId) {

    static final String CODE = "[!-~]{1,40}";
    static final int FIRM = 100;

    LawyerEntry entry() {
        return new LawyerEntry(name, phone, Firm.said(firm, firmCreditCode), practice);
    }
}
