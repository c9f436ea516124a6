package org.gongyou.lawyer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** All that is said of a lawyer; what is left out is said no longer, but name and phone: those stay as they are. */
@Schema(name = "LawyerChangeRequest")
record LawyerChangeRequest(
        @Nullable PersonName name,
        @Nullable PhoneNumber phone,

        @Nullable @Size(min = 2, max = LawyerRequest.FIRM) @PlainText
        String firm,

        @Schema(
                description =
                        "Of the firm: nobody acts against the own one, though it be given by its code alone. Left out,"
                                + " what is known of it stays")
        @Nullable
        @Size(max = 18)
        String firmCreditCode,

        @NotNull @Valid Practice practice,
        @NotNull LawyerState state) {}
