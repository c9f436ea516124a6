package org.gongyou.hardship;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.programme.Circumstances;
import org.jspecify.annotations.Nullable;

/** How files change, whoever does it: the file, its history and the list in one transaction, the caller's. */
@ApplicationScoped
class FileWriter {

    private static final String PURPOSE = "hardship-circumstances";

    private final FileRepository files;
    private final Roll roll;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;

    FileWriter(FileRepository files, Roll roll, Vault vault, ObjectMapper json, Clock clock) {
        this.files = files;
        this.roll = roll;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    LocalDate today() {
        return ChinaDay.today(clock);
    }

    /** Two at once: the second finds the first one's file, or the database refuses it. */
    Uni<Void> enter(UUID worker, UUID union, Ground ground) {
        return files.lockOpen(worker)
                .chain(file -> file == null ? begin(worker, union, ground) : change(file, union, ground));
    }

    /** Nobody falls out of a class by a near miss. */
    Uni<Void> edge(UUID worker, UUID union, Ground ground) {
        return files.lockOpen(worker).chain(file -> {
            if (file == null) return begin(worker, union, ground);
            return file.isEdge()
                    ? change(file, union, ground)
                    : Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> begin(UUID worker, UUID union, Ground ground) {
        HardshipFile file = new HardshipFile(worker, union, today());
        file.stand(union, ground, sealed(ground));
        return files.add(file).chain(() -> settle(file, Happening.ENTERED, null, null));
    }

    private Uni<Void> change(HardshipFile file, UUID union, Ground ground) {
        boolean same = file.classCode().equals(ground.classCode());
        file.stand(union, ground, sealed(ground));
        return settle(file, same ? Happening.REVIEWED : Happening.CLASS_CHANGED, null, null);
    }

    /** Nothing happens to whoever is not on file. */
    Uni<Void> leave(UUID worker, Reason reason, @Nullable UUID actor) {
        return files.lockOpen(worker).chain(file -> {
            if (file == null) return Uni.createFrom().voidItem();
            file.leave(reason, today());
            return settle(file, Happening.LEFT, reason, actor);
        });
    }

    /** After a change of the file: its history and its line of the list. */
    Uni<Void> settle(HardshipFile file, Happening what, @Nullable Reason reason, @Nullable UUID actor) {
        return files.flush()
                .chain(() -> files.note(file, what, reason, actor, clock.instant()))
                .chain(() -> roll.write(file, today()));
    }

    private byte @Nullable [] sealed(Ground ground) {
        if (ground.said() == null) return null;
        try {
            return vault.seal(PURPOSE, json.writeValueAsString(ground.said()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("circumstances are plain", impossible);
        }
    }

    /** What was said beside the household of an edge file; null when nothing is kept. */
    @Nullable
    Circumstances said(HardshipFile file) {
        byte[] sealed = file.circumstances();
        if (sealed == null) return null;
        try {
            return json.readValue(vault.open(PURPOSE, sealed), Circumstances.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was sealed can be read", impossible);
        }
    }
}
