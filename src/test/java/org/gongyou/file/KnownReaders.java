package org.gongyou.file;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Lets in whom a test has named. */
@ApplicationScoped
class KnownReaders implements FileReaders {

    private final Map<UUID, UUID> readerOfFile = new ConcurrentHashMap<>();

    void let(UUID reader, UUID file) {
        readerOfFile.put(file, reader);
    }

    @Override
    public Uni<Boolean> mayRead(UUID reader, UUID owner, UUID file) {
        return Uni.createFrom().item(reader.equals(readerOfFile.get(file)));
    }
}
