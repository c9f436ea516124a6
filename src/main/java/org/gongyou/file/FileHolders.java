package org.gongyou.file;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Port: which files a feature still needs. One paper may lie in a case and among its evidence: taken out of one, it stays for
 * the other. In the caller's transaction.
 */
public interface FileHolders {

    /** @param owner the account that uploaded them */
    Uni<Set<UUID>> held(UUID owner, Collection<UUID> files);
}
