package org.gongyou.campaign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who may take part.
 *
 * @param unions ids; members of these and of what is below them. Empty for every member
 * @param occupations empty for all
 */
@Schema(name = "CampaignRules")
record EntryRules(List<java.util.UUID> unions, List<String> occupations) {

    static final EntryRules EVERY_MEMBER = new EntryRules(List.of(), List.of());

    EntryRules {
        unions = List.copyOf(unions);
        occupations = List.copyOf(occupations);
    }
}
