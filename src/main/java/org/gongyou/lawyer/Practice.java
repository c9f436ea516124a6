package org.gongyou.lawyer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a lawyer helps with, in which languages, where, and how much of it at a time.
 *
 * @param areas codes of administrative divisions; none: everywhere
 */
@Schema(name = "LawyerPractice")
public record Practice(
        @Schema(description = "Grievances, such as WAGES; an open list") @NotNull @Size(max = 40)
        List<@NotNull @Pattern(regexp = Practice.FIELD) String> fields,

        @Schema(description = "Language tags, such as zh or mn; sgn-CN is sign language")
        @NotNull
        @Size(min = 1, max = 20)
        List<@NotNull @Pattern(regexp = Practice.LANGUAGE) String> languages,

        @Schema(description = "Codes of divisions where the lawyer helps; none: everywhere") @NotNull @Size(max = 60)
        List<@NotNull @Pattern(regexp = Practice.AREA) String> areas,

        @Schema(description = "Matters at a time") @NotNull @Min(0) @Max(500)
        Integer capacity) {

    static final String FIELD = "[A-Z][A-Z_]{1,39}";
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z]{2,4})?";
    static final String AREA = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}";

    public Practice {
        fields = tidy(fields);
        languages = tidy(languages);
        areas = tidy(areas);
    }

    /** What validation is to find missing stays so. */
    private static @Nullable List<String> tidy(Collection<String> codes) {
        return codes == null || codes.stream().anyMatch(code -> code == null)
                ? null
                : codes.stream().distinct().sorted().toList();
    }

    public boolean knows(String field) {
        return fields.contains(field);
    }

    public boolean speaks(String language) {
        return languages.contains(language);
    }

    /** Whether the division lies in one of the areas, or the other way round. */
    public boolean covers(String division) {
        String place = widened(division);
        return areas.isEmpty()
                || areas.stream()
                        .map(Practice::widened)
                        .anyMatch(area -> place.startsWith(area) || area.startsWith(place));
    }

    /** Without the zeros that only fill up. */
    private static String widened(String division) {
        String wide = division;
        while (wide.length() > 2 && wide.length() % 2 == 0 && wide.endsWith("00"))
            wide = wide.substring(0, wide.length() - 2);
        return wide;
    }
}
