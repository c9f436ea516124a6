package org.gongyou.membership;

import java.time.Instant;
import java.util.UUID;

/**
 * A member as other rooms may know one.
 *
 * @param membership whoever rejoins has another one
 * @param memberNumber stays the person's, also through leaving and rejoining
 * @param ended the person has left
 */
public record Member(UUID worker, UUID membership, String memberNumber, UUID union, Instant since, boolean ended) {

    static Member of(Membership membership) {
        return new Member(
                membership.workerId(),
                membership.id(),
                membership.memberNumber(),
                membership.unionId(),
                membership.since(),
                membership.state() == Membership.State.LEFT);
    }
}
