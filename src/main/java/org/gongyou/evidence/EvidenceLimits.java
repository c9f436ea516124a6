package org.gongyou.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.problem.ProblemException;

/** How much a locker holds. */
@ApplicationScoped
class EvidenceLimits {

    private final int items;
    private final long size;

    EvidenceLimits(
            @ConfigProperty(name = "gongyou.evidence.max-items") int items,
            @ConfigProperty(name = "gongyou.evidence.max-size") MemorySize size) {
        this.items = items;
        this.size = size.asLongValue();
    }

    /** @throws ProblemException 409 when that is more */
    void require(int wantedItems, long wantedSize) {
        if (wantedItems > items || wantedSize > size) throw new ProblemException(EvidenceProblem.FULL);
    }
}
