package org.gongyou.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper of a household's.
 *
 * @param files uploaded by the worker
 * @param validUntil the last day it is new enough by the city's own rule; a programme may ask for a newer one
 * @param sha over the SHA-256 of its files, in their order
 */
@Schema(name = "HouseholdPaper")
public record KeptPaper(
        UUID id, PaperKind kind, List<UUID> files, LocalDate issuedOn, LocalDate validUntil, String sha) {

    public KeptPaper {
        files = List.copyOf(files);
    }
}
