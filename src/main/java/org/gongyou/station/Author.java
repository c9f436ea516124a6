package org.gongyou.station;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever changes a station.
 *
 * @param account for the audit trail; null for the program itself and for whoever is not signed in
 * @param union of the post, or which the station belongs to that somebody keeps
 */
record Author(
        @Nullable UUID account, AuthorRole role, @Nullable UUID union) {

    /** Whether it is somebody who has to see to the station. */
    boolean isCarer() {
        return role == AuthorRole.KEEPER || role == AuthorRole.OFFICER || role == AuthorRole.ADMINISTRATOR;
    }
}
