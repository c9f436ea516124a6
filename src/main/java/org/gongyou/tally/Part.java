package org.gongyou.tally;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is counted together.
 *
 * @param district its union; null for all of them
 * @param facet by what it is told apart, such as kind or grievance; null for everything
 * @param code of the facet; null with it
 */
record Part(
        @Nullable UUID district,
        @Nullable String facet,
        @Nullable String code) {

    static final Part ALL = new Part(null, null, null);

    static Part of(@Nullable UUID district) {
        return new Part(district, null, null);
    }

    static List<Part> each(List<Part> wholes, String facet, String code) {
        return wholes.stream().map(whole -> whole.of(facet, code)).toList();
    }

    Part in(@Nullable UUID where) {
        return new Part(where, facet, code);
    }

    Part of(String ofFacet, String ofCode) {
        return new Part(district, ofFacet, ofCode);
    }

    Part whole() {
        return of(district);
    }
}
