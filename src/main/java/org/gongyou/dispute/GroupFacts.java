package org.gongyou.dispute;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.dispute.Complaints.Sum;
import org.jspecify.annotations.Nullable;

/** What may be told of a group now. In the caller's session. */
@ApplicationScoped
class GroupFacts {

    private final GroupLights lights;
    private final DisputeRules rules;
    private final GroupAccess access;
    private final Clock clock;

    GroupFacts(GroupLights lights, DisputeRules rules, GroupAccess access, Clock clock) {
        this.lights = lights;
        this.rules = rules;
        this.access = access;
        this.clock = clock;
    }

    Uni<Sum> sum(GroupDispute group) {
        return lights.sum(group, clock.instant());
    }

    @Nullable
    Integer told(Sum sum) {
        return rules.told(sum);
    }

    String unionName(UUID union) {
        return access.unionName(union);
    }
}
