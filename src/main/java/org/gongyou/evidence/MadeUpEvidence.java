package org.gongyou.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.file.MadeUpFiles;
import org.gongyou.platform.language.Language;

/** Evidence of a demonstration. In the caller's transaction. */
@ApplicationScoped
public class MadeUpEvidence {

    private final MadeUpFiles files;
    private final Lockers lockers;
    private final LockerRepository repository;
    private final LockerDesk desk;

    MadeUpEvidence(MadeUpFiles files, Lockers lockers, LockerRepository repository, LockerDesk desk) {
        this.files = files;
        this.lockers = lockers;
        this.repository = repository;
        this.desk = desk;
    }

    /** Puts a picture into the locker of the case. */
    public Uni<Void> put(WorkCase subject, byte[] png, String caption, EvidenceKind kind, LocalDate happenedOn) {
        UUID owner = subject.workerId();
        return files.picture(owner, png)
                .map(file -> new ItemRequest(file, caption, kind, happenedOn))
                .chain(item -> lockers.ofOwner(owner, subject.id())
                        .chain(opened -> repository.lock(opened.key()))
                        .chain(locker -> desk.add(owner, locker, item, Language.ZH)))
                .replaceWithVoid();
    }
}
