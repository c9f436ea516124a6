package org.gongyou.cover;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.gongyou.platform.personal.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Who may have a product; what is null or empty does not matter.
 *
 * @param membersOnly whether one has to be a member when it begins
 * @param minAge in full years on the first day
 * @param occupations codes of which one has to have one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Conditions(
        boolean membersOnly,
        @Nullable Sex sex,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        List<String> occupations) {

    public Conditions {
        occupations = List.copyOf(occupations);
    }

    /** Whether one has to look at each person. */
    boolean arePersonal() {
        return sex != null || minAge != null || maxAge != null || !occupations.isEmpty();
    }
}
