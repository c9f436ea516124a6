package org.gongyou.membership;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/** Where other features ask who is a member. */
@ApplicationScoped
public class Members {

    private final MembershipRepository memberships;

    Members(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    /** Whether the membership goes on, retained ones included; opens a session where there is none. */
    public Uni<Boolean> isMember(UUID worker) {
        return Panache.withSession(() -> memberships.current(worker).map(Objects::nonNull));
    }
}
