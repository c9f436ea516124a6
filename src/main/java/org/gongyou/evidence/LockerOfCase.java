package org.gongyou.evidence;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.jspecify.annotations.Nullable;

/**
 * Port: which locker a case has, in the caller's session. Cases of one matter have one together, such as the first one's id.
 * Without any implementation each case has its own.
 */
public interface LockerOfCase {

    /** Null when cases of this sort have none. */
    Uni<@Nullable UUID> of(WorkCase subject);

    /**
     * Before anything is added, changed or packed.
     *
     * @throws org.gongyou.platform.problem.ProblemException 409 while nobody may act in the case
     */
    Uni<Void> requireActing(WorkCase subject);
}
