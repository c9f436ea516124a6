package org.gongyou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a programme asks that no household says.
 *
 * @param options of a choice
 */
@Schema(name = "ReliefQuestion")
public record Question(
        @NotBlank @Size(max = 40) String code,
        @NotNull Type type,
        @NotNull @Valid Named name,
        @Size(max = 50) List<@Valid @NotNull Option> options) {

    /** What is answered: an amount in fen, a whole number, true or false, the code of an option. */
    @Schema(name = "ReliefQuestionType")
    public enum Type {
        AMOUNT,
        NUMBER,
        YES_NO,
        CHOICE
    }

    @Schema(name = "ReliefOption")
    public record Option(
            @NotBlank @Size(max = 40) String code,
            @NotNull @Valid Named name) {}

    public Question {
        options = options == null ? List.of() : List.copyOf(options);
    }

    ValueType valueType() {
        return switch (type) {
            case AMOUNT, NUMBER -> ValueType.NUMBER;
            case YES_NO -> ValueType.YES_NO;
            case CHOICE -> ValueType.TEXT;
        };
    }

    /** What an unanswered one reads as. */
    Object nothing() {
        return switch (type) {
            case AMOUNT, NUMBER -> 0L;
            case YES_NO -> false;
            case CHOICE -> "";
        };
    }

    boolean takes(Object answer) {
        return switch (type) {
            case AMOUNT, NUMBER ->
                answer instanceof Number number
                        && (answer instanceof Integer || answer instanceof Long)
                        && number.longValue() >= 0
                        && number.longValue() <= Variable.MOST_FEN;
            case YES_NO -> answer instanceof Boolean;
            case CHOICE -> options.stream().anyMatch(option -> option.code().equals(answer));
        };
    }
}
