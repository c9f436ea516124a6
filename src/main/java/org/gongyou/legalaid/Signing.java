package org.gongyou.legalaid;

import java.util.List;
import java.util.UUID;

/** Signing papers. */
final class Signing {

    /**
     * How something is signed.
     *
     * @param device id of the session's device: only who is signed in there can have done it
     */
    record Act(SignedPaper.Manner manner, List<UUID> files, String device) {

        Act {
            files = List.copyOf(files);
        }
    }

    private Signing() {}
}
