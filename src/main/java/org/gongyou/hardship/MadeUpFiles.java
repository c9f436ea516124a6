package org.gongyou.hardship;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.programme.Circumstances;
import org.gongyou.programme.Grade;
import org.gongyou.programme.Programmes;

/** Files of a demonstration and of tests. */
@ApplicationScoped
public class MadeUpFiles {

    private final FileWriter writer;
    private final Programmes programmes;

    MadeUpFiles(FileWriter writer, Programmes programmes) {
        this.writer = writer;
        this.programmes = programmes;
    }

    /** In the caller's transaction. @param programme a published version */
    public Uni<Void> enter(UUID worker, UUID union, UUID programme, String classCode, LocalDate reviewOn) {
        return writer.enter(
                worker, union, new Ground("演示", programmes.version(programme), classCode, null, reviewOn, reviewOn));
    }

    /** The same of whoever came close. */
    public Uni<Void> edge(UUID worker, UUID union, UUID programme, Circumstances said, LocalDate reviewOn) {
        return writer.edge(
                worker, union, new Ground("演示", programmes.version(programme), Grade.EDGE, said, reviewOn, reviewOn));
    }
}
