package org.gongyou.hardship;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.programme.Circumstances;
import org.gongyou.programme.FileClasses;
import org.gongyou.programme.Grade;
import org.gongyou.programme.Outcome;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Programmes;
import org.jspecify.annotations.Nullable;

/** The files as other rooms see them. Every call works in the caller's transaction. */
@ApplicationScoped
public class HardshipFiles implements FileClasses {

    private static final LocalDate FIRST_DAY = LocalDate.EPOCH;
    private static final UUID FIRST_FILE = new UUID(0, 0);

    private final FileRepository files;
    private final FileWriter writer;
    private final Programmes programmes;
    private final Roll roll;

    HardshipFiles(FileRepository files, FileWriter writer, Programmes programmes, Roll roll) {
        this.files = files;
        this.writer = writer;
        this.programmes = programmes;
        this.roll = roll;
    }

    /** Who is on file in a class at these unions. */
    public Uni<List<UUID>> onFile(String classCode, Collection<UUID> unions, int most) {
        return roll.page(new Roll.Search(unions, classCode, null), FIRST_DAY, FIRST_FILE, most)
                .map(lines -> lines.stream().map(line -> line.place().worker()).toList());
    }

    /** "" without an open file; {@link Grade#EDGE} for whoever only came close. */
    @Override
    public Uni<String> classOf(UUID worker, LocalDate on) {
        return files.open(worker).map(file -> file == null ? "" : file.classCode());
    }

    /**
     * Somebody was granted relief under a class: a new file, or another class of the one there is. An outcome without a class
     * enters nobody.
     *
     * @param union that keeps the file
     * @param number of the case
     * @param reviewOn when somebody looks at it again
     */
    public Uni<Void> enter(
            UUID worker, UUID union, String number, Programme programme, Outcome outcome, LocalDate reviewOn) {
        String classCode = outcome.classCode();
        if (classCode == null) return Uni.createFrom().voidItem();
        return writer.enter(worker, union, new Ground(number, programme, classCode, null, reviewOn, reviewOn));
    }

    /**
     * Somebody came close: an edge file, held against the rules again by itself. Whoever is on file in a class stays in it.
     *
     * @param said beside the household; kept sealed, to ask the rules again
     */
    public Uni<Void> nearMiss(
            UUID worker, UUID union, String number, Programme programme, Circumstances said, LocalDate reviewOn) {
        Programme current = programmes.byCode(programme.code(), writer.today());
        boolean changed = current != null && !current.id().equals(programme.id());
        LocalDate lookOn = changed ? writer.today() : reviewOn;
        return writer.edge(worker, union, new Ground(number, programme, Grade.EDGE, said, reviewOn, lookOn));
    }

    /** @param actor null for the program itself */
    public Uni<Void> leave(UUID worker, Reason reason, @Nullable UUID actor) {
        return writer.leave(worker, reason, actor);
    }
}
