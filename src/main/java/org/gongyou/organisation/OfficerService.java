package org.gongyou.organisation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.audit.Audit;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.snapshot.SnapshotVersions;

/** How posts are given and taken: a table of them, all lines or none. */
@ApplicationScoped
class OfficerService {

    private final OfficerSnapshot snapshot;
    private final OfficerRepository officers;
    private final AccountDirectory accounts;
    private final SnapshotVersions versions;
    private final Audit audit;

    OfficerService(
            OfficerSnapshot snapshot,
            OfficerRepository officers,
            AccountDirectory accounts,
            SnapshotVersions versions,
            Audit audit) {
        this.snapshot = snapshot;
        this.officers = officers;
        this.accounts = accounts;
        this.versions = versions;
        this.audit = audit;
    }

    /** What the import would find wrong. */
    Uni<CsvReport> tryOut(OfficerImport table, Language language) {
        return Panache.withSession(() -> judge(table)).map(changes -> CsvReport.of(table.sheet(), language));
    }

    Uni<CsvReport> bringIn(UUID giver, OfficerImport table, Language language) {
        return Panache.withTransaction(() -> versions.raise(OfficerSnapshot.NAME)
                        .chain(() -> judge(table))
                        .invoke(() -> CsvReport.of(table.sheet(), language).orReject())
                        .chain(changes -> save(giver, changes)))
                .chain(() -> versions.renewNow(snapshot))
                .map(done -> CsvReport.of(table.sheet(), language));
    }

    /** What the table changes, after each line was held against the posts there are. */
    private Uni<List<OfficerImport.Change>> judge(OfficerImport table) {
        return officers.all().chain(posts -> Multi.createFrom()
                .iterable(table.lines())
                .onItem()
                .transformToUniAndConcatenate(line -> held(line, posts).map(held -> table.judge(line, held)))
                .collect()
                .asList());
    }

    private Uni<List<OfficerPost>> held(OfficerLine line, Map<UUID, List<OfficerPost>> posts) {
        return accounts.find(line.phone())
                .map(account -> account == null ? List.of() : posts.getOrDefault(account, List.of()));
    }

    private Uni<Void> save(UUID giver, List<OfficerImport.Change> changes) {
        return Multi.createFrom()
                .iterable(changes)
                .onItem()
                .transformToUniAndConcatenate(
                        change -> save(giver, change.line(), change.union()).call(OfficerService::letGo))
                .onItem()
                .ignoreAsUni();
    }

    /** Every statement looks at all accounts the session still holds: of a long list, a square. */
    private static Uni<Void> letGo() {
        return Panache.getSession()
                .chain(session -> session.flush().invoke(session::clear).replaceWithVoid());
    }

    private Uni<Void> save(UUID giver, OfficerLine line, UUID union) {
        List<String> functions =
                line.functions().stream().map(OfficerFunction::name).sorted().toList();
        return accounts.findOrBegin(line.phone(), line.name())
                .call(account ->
                        officers.save(List.of(new OfficerRepository.Assignment(account, union, line.functions()))))
                .chain(account -> audit.record(
                        union, giver, "organisation.post-changed", account, Map.of("functions", functions)));
    }
}
