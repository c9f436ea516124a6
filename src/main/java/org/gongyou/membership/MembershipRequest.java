package org.gongyou.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.jspecify.annotations.Nullable;

/** What a case about an existing membership asks for; it has the id of the case. */
@Entity
@Table(name = "membership_request")
@IdClass(MembershipRequest.Key.class)
class MembershipRequest {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(name = "membership_id")
    private UUID membershipId;

    @Column(name = "from_union_id")
    private UUID fromUnionId;

    @Column(name = "to_union_id")
    private @Nullable UUID toUnionId;

    private @Nullable String ground;

    protected MembershipRequest() {}

    private MembershipRequest(
            WorkCase subject, Membership membership, @Nullable UUID toUnionId, @Nullable String ground) {
        this.workerId = subject.workerId();
        this.id = subject.id();
        this.membershipId = membership.id();
        this.fromUnionId = membership.unionId();
        this.toUnionId = toUnionId;
        this.ground = ground;
    }

    static MembershipRequest placement(WorkCase subject, Membership membership) {
        return new MembershipRequest(subject, membership, null, null);
    }

    static MembershipRequest transfer(WorkCase subject, Membership membership, UUID to) {
        return new MembershipRequest(subject, membership, to, null);
    }

    static MembershipRequest about(WorkCase subject, Membership membership, String ground) {
        return new MembershipRequest(subject, membership, null, ground);
    }

    UUID workerId() {
        return workerId;
    }

    UUID id() {
        return id;
    }

    UUID membershipId() {
        return membershipId;
    }

    UUID fromUnionId() {
        return fromUnionId;
    }

    @Nullable
    UUID toUnionId() {
        return toUnionId;
    }

    /** Where a transfer leads. */
    UUID target() {
        if (toUnionId == null) {
            throw new IllegalStateException("only a transfer has a target");
        }
        return toUnionId;
    }

    @Nullable
    String ground() {
        return ground;
    }
}
