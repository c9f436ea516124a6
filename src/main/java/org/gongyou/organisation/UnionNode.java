package org.gongyou.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A union as everybody in this process sees it.
 *
 * @param code the federation's own code for it, by which lists name it
 * @param parentId null for the city alone
 * @param divisionCode administrative division it serves: 4 digits a city, 6 a district, 9 a street, 12 a village
 * @param occupations kinds of work an industry union takes in, such as COURIER; empty for others
 * @param creditCode unified social credit code of the employer whose union it is
 * @param lat WGS-84, like {@code lon}; both or neither
 * @param phone of its office, public
 * @param initials of the name in pinyin, lower case
 * @param demo generated for a demonstration, no real union
 */
public record UnionNode(
        UUID id,
        String code,
        String name,
        UnionKind kind,
        @Nullable UUID parentId,
        @Nullable String divisionCode,
        Set<String> occupations,
        @Nullable String creditCode,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String phone,
        String initials,
        boolean demo,
        UnionState state,
        long version) {

    public UnionNode {
        occupations = Set.copyOf(occupations);
    }

    @JsonIgnore
    public boolean isActive() {
        return state == UnionState.ACTIVE;
    }

    UnionNode at(long nextVersion, String nextInitials) {
        return new UnionNode(
                id,
                code,
                name,
                kind,
                parentId,
                divisionCode,
                occupations,
                creditCode,
                lat,
                lon,
                phone,
                nextInitials,
                demo,
                state,
                nextVersion);
    }
}
