package org.gongyou.hardship;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.gongyou.audit.Audit;
import org.gongyou.hardship.FileDesk.Desk;
import org.gongyou.hardship.FileRepository.Place;
import org.gongyou.household.Relatives;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What officers do with the files of their subtree, and what a worker sees of the own one. */
@ApplicationScoped
class FileService {

    /** In years: a file nobody looks at any more is none. */
    private static final int LONGEST_UNSEEN = 3;

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final LocalDate LONG_AGO = LocalDate.EPOCH;

    private final FileRepository files;
    private final FileWriter writer;
    private final Roll roll;
    private final FileViews views;
    private final Relatives relatives;
    private final Audit audit;

    FileService(FileRepository files, FileWriter writer, Roll roll, FileViews views, Relatives relatives, Audit audit) {
        this.files = files;
        this.writer = writer;
        this.roll = roll;
        this.views = views;
        this.relatives = relatives;
        this.audit = audit;
    }

    /** @throws ProblemException 404 for whoever was never on file; one that was left is still shown */
    Uni<FileView> mine(UUID worker, Language language) {
        return Panache.withSession(() -> files.of(worker).chain(all -> {
            if (all.isEmpty()) throw new ProblemException(RequestProblem.NOT_FOUND);
            HardshipFile latest = all.get(0);
            return files.history(new Place(worker, latest.id()))
                    .map(history -> views.of(latest, null, history, language));
        }));
    }

    /** Due first. */
    Uni<Page<FileView>> list(
            Desk desk,
            @Nullable String classCode,
            @Nullable LocalDate dueBy,
            @Nullable String cursor,
            int limit,
            Language language) {
        Cursor after = Cursor.decode(cursor, 2);
        LocalDate day = after == null ? LONG_AGO : day(after);
        UUID file = after == null ? BEFORE_ALL : after.uuid(1);
        Roll.Search search = new Roll.Search(desk.unions(), classCode, dueBy);
        return Panache.withSession(() -> roll.page(search, day, file, limit + 1).chain(lines -> {
            Page<Roll.Line> page = Page.of(
                    lines,
                    limit,
                    line -> line,
                    last -> Cursor.of(last.dueOn(), last.place().id()));
            return Multi.createFrom()
                    .iterable(page.items())
                    .onItem()
                    .transformToUniAndConcatenate(line -> shown(line, language))
                    .collect()
                    .asList()
                    .map(shown -> new Page<>(shown, page.next()));
        }));
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.text(0));
        } catch (DateTimeException notOurs) {
            throw ProblemException.invalid("/cursor", RequestProblem.CURSOR);
        }
    }

    private Uni<FileView> shown(Roll.Line line, Language language) {
        return files.one(line.place()).chain(file -> views.named(required(file), null, language));
    }

    /** Each look is in the audit trail. */
    Uni<FileView> one(Desk desk, UUID id, Language language) {
        return Panache.withTransaction(() -> place(desk, id)
                .call(place -> audit.record(place.worker(), desk.account(), "hardship.looked-up", id, Map.of()))
                .chain(files::one)
                .chain(file -> whole(required(file), language)));
    }

    Uni<FileView> review(Desk desk, UUID id, IfMatch seen, ReviewRequest request, Language language) {
        LocalDate day = request.reviewOn();
        if (!day.isAfter(writer.today())) throw ProblemException.invalid("/reviewOn", HardshipProblem.DATE_PAST);
        return change(desk, id, seen, file -> file.review(soon(day)), Happening.REVIEWED, null, language);
    }

    private LocalDate soon(LocalDate day) {
        if (day.isAfter(writer.today().plusYears(LONGEST_UNSEEN)))
            throw ProblemException.invalid("/reviewOn", RequestProblem.RANGE);
        return day;
    }

    Uni<FileView> leave(Desk desk, UUID id, IfMatch seen, Reason reason, Language language) {
        if (reason == Reason.ERASED) throw ProblemException.invalid("/reason", HardshipProblem.REASON_UNFIT);
        return change(desk, id, seen, file -> file.leave(reason, writer.today()), Happening.LEFT, reason, language);
    }

    private Uni<FileView> change(
            Desk desk,
            UUID id,
            IfMatch seen,
            Consumer<HardshipFile> change,
            Happening what,
            @Nullable Reason reason,
            Language language) {
        return Panache.withTransaction(() -> place(desk, id)
                .call(place -> requireOther(desk, place))
                .chain(files::lock)
                .map(FileService::required)
                .invoke(file -> seen.check(file.version()))
                .invoke(change)
                .call(file -> writer.settle(file, what, reason, desk.account()))
                .call(file -> audit.record(file.workerId(), desk.account(), what.action(), id, Map.of()))
                .chain(file -> whole(file, language)));
    }

    private Uni<FileView> whole(HardshipFile file, Language language) {
        return files.history(new Place(file.workerId(), file.id()))
                .chain(history -> views.named(file, history, language));
    }

    private Uni<Place> place(Desk desk, UUID id) {
        return roll.find(id).map(line -> {
            if (line == null || !desk.covers(line.union())) throw new ProblemException(RequestProblem.NOT_FOUND);
            return line.place();
        });
    }

    private Uni<Void> requireOther(Desk desk, Place place) {
        return relatives
                .areRelated(desk.account(), place.worker())
                .invoke(related -> {
                    if (related) throw new ProblemException(HardshipProblem.OWN_FILE);
                })
                .replaceWithVoid();
    }

    private static HardshipFile required(@Nullable HardshipFile file) {
        if (file == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return file;
    }
}
