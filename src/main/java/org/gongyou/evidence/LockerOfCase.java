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
}
