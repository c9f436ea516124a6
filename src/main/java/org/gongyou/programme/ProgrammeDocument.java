package org.gongyou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** A programme as officers write it; kept as written. */
@Schema(name = "ReliefProgrammeDocument")
record ProgrammeDocument(
        @Schema(description = "The same in all versions of a programme")
        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}")
        String code,

        @Schema(description = "Whose it is; may be left out by whoever has one post") @Nullable
        UUID unionId,

        @NotNull Kind kind,
        @NotNull @Valid Named name,

        @Schema(description = "In plain words, for whoever thinks of applying") @Nullable @Valid
        Named summary,

        @Schema(description = "Numbers by name, in fen where they are money") @Size(max = 50)
        Map<@NotBlank @Size(max = 40) String, @NotNull @Min(0) @Max(Variable.MOST_FEN) Long> parameters,

        @Size(max = 50) List<@Valid @NotNull Calculation> lines,
        @Size(max = 30) List<@Valid @NotNull Exclusion> exclusions,
        @Size(max = 30) List<@Valid @NotNull Condition> conditions,
        @Size(max = 20) List<@Valid @NotNull Grade> classes,
        @NotNull @Valid Amount amount,
        @Nullable @Size(max = 2_000) String nearMiss,
        @Size(max = 30) List<@Valid @NotNull Question> questions,
        @Size(max = 30) List<@Valid @NotNull PaperNeed> papers,
        @NotNull @Valid Steps steps,
        @NotNull @Valid Caps caps,
        @Size(max = 100) List<@Valid @NotNull Example> examples) {

    ProgrammeDocument {
        parameters = parameters == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(parameters));
        lines = lines == null ? List.of() : List.copyOf(lines);
        exclusions = exclusions == null ? List.of() : List.copyOf(exclusions);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
        classes = classes == null ? List.of() : List.copyOf(classes);
        questions = questions == null ? List.of() : List.copyOf(questions);
        papers = papers == null ? List.of() : List.copyOf(papers);
        examples = examples == null ? List.of() : List.copyOf(examples);
    }

    Rules rules() {
        return new Rules(parameters, lines, exclusions, conditions, classes, amount, nearMiss, questions);
    }

    Words words() {
        return name.words();
    }
}
