package org.gongyou.organisation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.snapshot.SnapshotVersions;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** How the tree changes: one union, or a table of them. Writers wait for each other, readers never. */
@ApplicationScoped
class UnionService {

    /** Imports touch many unions; they are one stream of the audit trail. */
    private static final UUID IMPORTS = UUID.fromString("00000000-0000-7000-8000-0000000001e5");

    private final UnionSnapshot snapshot;
    private final UnionRepository unions;
    private final SnapshotVersions versions;
    private final Audit audit;

    UnionService(UnionSnapshot snapshot, UnionRepository unions, SnapshotVersions versions, Audit audit) {
        this.snapshot = snapshot;
        this.unions = unions;
        this.versions = versions;
        this.audit = audit;
    }

    UnionNode find(Editor reader, UUID id) {
        UnionTree tree = snapshot.value().tree();
        UnionNode union = tree.find(id);
        if (union == null || !reader.reaches(id, tree)) {
            throw new ProblemException(OrganisationProblem.UNION_NOT_FOUND);
        }
        return union;
    }

    Uni<UnionNode> change(Editor editor, UUID id, IfMatch ifMatch, UnionChangeRequest request) {
        UnionNode seen = find(editor, id);
        return Panache.withTransaction(() -> versions.raise(UnionSnapshot.NAME)
                        .chain(unions::all)
                        .map(all -> changed(editor, seen.id(), ifMatch, request, all))
                        .call(next -> unions.save(List.of(next)))
                        .call(next -> audit.record(
                                id,
                                editor.account(),
                                "organisation.union-changed",
                                id,
                                Map.of("version", next.version()))))
                .call(() -> versions.renewNow(snapshot));
    }

    private static UnionNode changed(
            Editor editor, UUID id, IfMatch ifMatch, UnionChangeRequest request, List<UnionNode> all) {
        UnionPlan plan = new UnionPlan(all);
        UnionNode current = plan.existing(id);
        if (current == null) throw new ProblemException(OrganisationProblem.UNION_NOT_FOUND);
        ifMatch.check(current.version());
        UnionNode next = request.applyTo(current);
        plan.put(next);
        List<FieldError> errors = new UnionRules(plan, editor.roots())
                .faultsOf(next).stream()
                        .map(fault -> new FieldError(pointer(fault), fault.problem()))
                        .toList();
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return next.at(current.version() + 1, next.initials());
    }

    private static String pointer(UnionFault fault) {
        return fault.field().equals("parent") ? "/parentId" : "/" + fault.field();
    }

    /** What the import would do, judged by what this instance knows. */
    Uni<CsvReport> tryOut(Editor editor, byte[] table, Language language) {
        return read(table).map(lines -> {
            lines.against(snapshot.value().tree().all(), editor.roots());
            return CsvReport.of(lines.sheet(), language);
        });
    }

    /** All lines or none. */
    Uni<CsvReport> bringIn(Editor editor, byte[] table, Language language) {
        return read(table)
                .chain(lines -> Panache.withTransaction(() -> versions.raise(UnionSnapshot.NAME)
                        .chain(unions::all)
                        .chain(all -> save(editor, lines, all, language))))
                .call(() -> versions.renewNow(snapshot));
    }

    private static Uni<UnionImport> read(byte[] table) {
        return Uni.createFrom()
                .item(() -> new UnionImport(table))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .emitOn(MutinyHelper.executor(Vertx.currentContext()));
    }

    private Uni<CsvReport> save(Editor editor, UnionImport lines, List<UnionNode> all, Language language) {
        List<UnionNode> changed = lines.against(all, editor.roots());
        CsvReport report = CsvReport.of(lines.sheet(), language).orReject();
        if (changed.isEmpty()) return Uni.createFrom().item(report);
        return unions.save(changed)
                .chain(() -> audit.record(
                        IMPORTS,
                        editor.account(),
                        "organisation.unions-imported",
                        IMPORTS,
                        Map.of("rows", report.rows(), "changed", changed.size())))
                .replaceWith(report);
    }

    /** In the order of the tree, parents before children. */
    List<UnionNode> list(Editor reader, UnionQuery query, @Nullable UUID parent, @Nullable UUID after) {
        UnionTree tree = snapshot.value().tree();
        return tree.all().stream()
                .skip(after == null ? 0 : tree.position(after) + 1L)
                .filter(union -> parent == null || parent.equals(union.parentId()))
                .filter(union -> reader.reaches(union.id(), tree))
                .filter(union -> UnionSearch.matches(union, query.words()))
                .limit(query.limit() + 1L)
                .toList();
    }
}
