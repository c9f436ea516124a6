package org.gongyou.lawyer;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.UUID;

/** Port: whoever has given lawyers matters hears that something about them changed, in that transaction, which holds them. */
public interface LawyerWatcher {

    /** They may stand on the other side now, whatever was found before: to be looked at again. */
    Uni<Void> changed(Collection<UUID> lawyers);
}
