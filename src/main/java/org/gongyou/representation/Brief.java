package org.gongyou.representation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What has to be known of a case to find a lawyer for it.
 *
 * @param grievances names, as lawyers' fields are written
 * @param languages of which the lawyer has to speak one; none: any
 * @param opponents keyed hashes of the other side
 * @param clients keyed hashes of whoever is helped
 */
record Brief(
        UUID worker,
        UUID caseId,
        UUID union,
        List<UUID> excludedUnions,
        String division,
        Set<String> grievances,
        Set<String> languages,
        Set<String> opponents,
        Set<String> clients) {

    Brief {
        excludedUnions = List.copyOf(excludedUnions);
        grievances = Set.copyOf(grievances);
        languages = Set.copyOf(languages);
        opponents = Set.copyOf(opponents);
        clients = Set.copyOf(clients);
    }

    @Override
    public String toString() {
        return "Brief[" + caseId + "]";
    }
}
