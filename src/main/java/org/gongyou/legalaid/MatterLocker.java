package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.evidence.LockerOfCase;
import org.jspecify.annotations.Nullable;

/** All requests of one matter have one locker of evidence. */
@ApplicationScoped
class MatterLocker implements LockerOfCase {

    private final AidRepository aids;
    private final Consents consents;

    MatterLocker(AidRepository aids, Consents consents) {
        this.aids = aids;
        this.consents = consents;
    }

    @Override
    public Uni<@Nullable UUID> of(WorkCase subject) {
        return subject.kind().equals(Matters.KIND)
                ? aids.find(subject.workerId(), subject.id()).map(aid -> aid == null ? null : aid.matterId())
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<Void> requireActing(WorkCase subject) {
        return subject.kind().equals(Matters.KIND)
                ? consents.require(subject)
                : Uni.createFrom().voidItem();
    }
}
