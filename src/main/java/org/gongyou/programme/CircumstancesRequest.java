package org.gongyou.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said beside the household, when nothing is applied for yet. */
@Schema(name = "ReliefCircumstances")
record CircumstancesRequest(
        @Schema(description = "Whether a member; as it is when left out") @Nullable
        Boolean member,

        @Schema(description = "Class of the file of hardship, \"\" for none; as it is when left out")
        @Nullable
        @Size(max = 40)
        String fileClass,

        boolean aidElsewhere,

        @Schema(description = "Own part of the bills of this matter") @Nullable @Min(0) @Max(Variable.MOST_FEN)
        Long spentInFen,

        @Nullable LocalDate happenedOn,

        @Schema(
                description =
                        "By the code of the programme's question: a whole number (amounts in fen), true or false, or the"
                                + " code of an option")
        @Size(max = 50)
        Map<@Size(max = 40) String, Object> answers) {

    private static final CircumstancesRequest NOTHING =
            new CircumstancesRequest(null, null, false, null, null, Map.of());

    CircumstancesRequest {
        answers = answers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    static CircumstancesRequest of(@Nullable CircumstancesRequest said) {
        return said == null ? NOTHING : said;
    }

    /** With what is known where nothing is said. */
    Circumstances said(boolean knownMember, String knownClass) {
        return new Circumstances(
                member == null ? knownMember : member,
                fileClass == null ? knownClass : fileClass,
                aidElsewhere,
                spentInFen == null ? Circumstances.UNSAID : spentInFen,
                happenedOn,
                answers);
    }

    /** It says of somebody how they live. */
    @Override
    public String toString() {
        return "CircumstancesRequest[…]";
    }
}
