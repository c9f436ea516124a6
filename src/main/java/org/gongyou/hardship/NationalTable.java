package org.gongyou.hardship;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.account.Persons;
import org.gongyou.audit.Audit;
import org.gongyou.hardship.FileDesk.Desk;
import org.gongyou.hardship.NationalSheet.Numbered;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Files on their way to the national help system, and its numbers on their way back: nothing is typed twice. */
@ApplicationScoped
class NationalTable {

    /** More than a city has on file. */
    private static final int MOST = 20_000;

    private final FileRepository files;
    private final FileWriter writer;
    private final Roll roll;
    private final FileViews views;
    private final Persons persons;
    private final Audit audit;

    NationalTable(FileRepository files, FileWriter writer, Roll roll, FileViews views, Persons persons, Audit audit) {
        this.files = files;
        this.writer = writer;
        this.roll = roll;
        this.views = views;
        this.persons = persons;
        this.audit = audit;
    }

    /** With names and documents in the clear, since that system takes nothing else: one audit entry a person. */
    Uni<String> export(Desk desk) {
        Roll.Search all = new Roll.Search(desk.unions(), null, null);
        return Panache.withTransaction(() -> roll.page(all, LocalDate.EPOCH, new UUID(0, 0), MOST)
                .chain(lines -> Multi.createFrom()
                        .iterable(lines)
                        .onItem()
                        .transformToUniAndConcatenate(line -> cells(desk, line))
                        .filter(cells -> !cells.isEmpty())
                        .collect()
                        .asList())
                .map(NationalLayout.SHEET::write));
    }

    private Uni<List<String>> cells(Desk desk, Roll.Line line) {
        UUID worker = line.place().worker();
        return files.one(line.place())
                .chain(file -> persons.of(worker)
                        .map(person -> file == null
                                ? List.<String>of()
                                : NationalLayout.cells(
                                        file,
                                        person,
                                        views.union(file.unionId()),
                                        views.className(file.programmeId(), file.classCode(), Language.ZH))))
                .call(() -> audit.record(
                        worker,
                        desk.account(),
                        "hardship.exported",
                        line.place().id(),
                        Map.of()));
    }

    Uni<CsvReport> enter(Desk desk, byte[] table, boolean dryRun, Language language) {
        return NationalLayout.SHEET.enter(
                table,
                dryRun,
                language,
                (sheet, lines) -> check(desk, sheet, lines),
                known -> line -> number(desk, line, known.get(line.id())));
    }

    private Uni<Map<UUID, Roll.Line>> check(Desk desk, CsvSheet sheet, List<Numbered> lines) {
        return roll.all(lines.stream().map(Numbered::id).toList()).call(known -> roll.numbered(
                        lines.stream().map(Numbered::number).toList())
                .invoke(taken -> lines.forEach(line -> {
                    Roll.Line found = known.get(line.id());
                    UUID owner = taken.get(line.number());
                    if (found == null || !desk.covers(found.union()))
                        sheet.report(line.line(), NationalSheet.ID, HardshipProblem.FILE_UNKNOWN);
                    else if (owner != null && !owner.equals(line.id()))
                        sheet.report(line.line(), NationalLayout.NUMBER, HardshipProblem.NUMBER_TAKEN);
                })));
    }

    private Uni<Void> number(Desk desk, Numbered line, Roll.@Nullable Line found) {
        if (found == null) return Uni.createFrom().voidItem();
        return files.lock(found.place()).chain(file -> {
            if (file == null || line.number().equals(file.nationalNumber()))
                return Uni.createFrom().voidItem();
            file.number(line.number());
            return writer.settle(file, Happening.NUMBERED, null, desk.account());
        });
    }
}
