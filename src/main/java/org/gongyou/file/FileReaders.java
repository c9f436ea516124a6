package org.gongyou.file;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Port: who besides its owner may read a file. One yes is enough. Called in a transaction, never for the owner. */
public interface FileReaders {

    /** @param reader the account that asks; its roles are the caller's */
    Uni<Boolean> mayRead(UUID reader, UUID owner, UUID file);
}
