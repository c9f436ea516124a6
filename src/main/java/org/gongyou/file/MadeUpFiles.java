package org.gongyou.file;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;

/** Files of a demonstration, small ones. In the caller's transaction. */
@ApplicationScoped
public class MadeUpFiles {

    private final FileRepository files;
    private final FileDesk desk;
    private final Clock clock;

    MadeUpFiles(FileRepository files, FileDesk desk, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.clock = clock;
    }

    /** As if the owner had uploaded it. @return its id */
    public Uni<UUID> picture(UUID owner, byte[] png) {
        UUID id = Ids.next();
        return desk.storePicture(id, png)
                .map(content -> new StoredFile(owner, clock.instant(), content, null))
                .call(files::enter)
                .replaceWith(id);
    }
}
