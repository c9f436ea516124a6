package org.gongyou.offer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom an offer is made.
 *
 * @param occupations of which one has to have one; any when empty
 * @param regions codes of divisions in one of which one has to work; anywhere when empty
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Entitlement(Entitled who, List<String> occupations, List<String> regions) {

    public Entitlement {
        occupations = List.copyOf(occupations);
        regions = List.copyOf(regions);
    }

    /**
     * @param holdsCard whether somebody has a valid card
     * @param occupation null when it is not known
     * @param region code of the division of the work, as fine as it is known; null when it is not
     */
    public boolean covers(boolean holdsCard, @Nullable String occupation, @Nullable String region) {
        return (who == Entitled.EVERYBODY || holdsCard)
                && (occupations.isEmpty() || (occupation != null && occupations.contains(occupation)))
                && (regions.isEmpty() || (region != null && regions.stream().anyMatch(region::startsWith)));
    }
}
