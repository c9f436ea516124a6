package org.gongyou.lawyer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A lawyer as officers see one, and as one sees oneself. */
@Schema(name = "Lawyer")
record LawyerView(
        UUID id,
        String code,

        @Schema(description = "As the bar's register has it", example = "演示律师")
        String name,

        @Schema(example = "138****5678") String phone,
        @Nullable String firm,
        @Nullable String firmCreditCode,
        UUID unionId,
        Practice practice,
        LawyerState state,

        @Schema(description = "The first day of an absence that is entered") @Nullable
        LocalDate absentFrom,

        @Nullable LocalDate absentUntil,
        boolean demo,
        @JsonIgnore long version)
        implements Versioned {

    static LawyerView of(Lawyer lawyer, @Nullable Firm firm, Vault vault) {
        PersonName name = lawyer.name(vault);
        PhoneNumber phone = lawyer.phone(vault);
        return new LawyerView(
                lawyer.id(),
                lawyer.code(),
                name == null ? "" : name.value(),
                phone == null ? "" : phone.masked(),
                firm == null ? null : firm.name(),
                firm == null ? null : firm.creditCode(),
                lawyer.unionId(),
                lawyer.practice(),
                lawyer.state(),
                lawyer.absence().from(),
                lawyer.absence().until(),
                lawyer.isDemo(),
                lawyer.version());
    }
}
