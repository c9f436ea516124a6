package org.gongyou.household;

import java.util.List;
import org.gongyou.platform.personal.IdentityDocument;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of age in a household.
 *
 * @param keys of the document, under every live key; none where there is no document
 * @param name in the clear
 */
record GrownUp(
        Adult adult,
        Relation relation,
        String name,
        @Nullable IdentityDocument document,
        List<String> keys) {

    GrownUp {
        keys = List.copyOf(keys);
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "GrownUp[" + adult.id() + "]";
    }
}
