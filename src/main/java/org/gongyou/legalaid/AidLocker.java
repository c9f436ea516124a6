package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.evidence.LockerOfCase;
import org.jspecify.annotations.Nullable;

/** All requests of a matter have one locker: what was collected for the consultation goes to the arbitration. */
@ApplicationScoped
class AidLocker implements LockerOfCase {

    private final AidRepository aids;

    AidLocker(AidRepository aids) {
        this.aids = aids;
    }

    @Override
    public Uni<@Nullable UUID> of(WorkCase subject) {
        return subject.kind().equals(Matters.KIND)
                ? aids.find(subject.workerId(), subject.id()).map(aid -> aid == null ? null : aid.matterId())
                : Uni.createFrom().nullItem();
    }
}
