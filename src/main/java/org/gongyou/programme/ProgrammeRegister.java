package org.gongyou.programme;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongyou.audit.Audit;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.problem.SqlState;
import org.gongyou.platform.snapshot.SnapshotVersions;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** How versions come to be and end, whoever does it; each with an audit entry. */
@ApplicationScoped
class ProgrammeRegister {

    private static final int LONGEST_AHEAD = 20;

    /** PostgreSQL, appendix A: exclusion_violation. */
    private static final String EXCLUSION_VIOLATION = "23P01";

    private final ProgrammeRepository programmes;
    private final ProgrammeSnapshot snapshot;
    private final SnapshotVersions versions;
    private final Audit audit;
    private final Clock clock;

    ProgrammeRegister(
            ProgrammeRepository programmes,
            ProgrammeSnapshot snapshot,
            SnapshotVersions versions,
            Audit audit,
            Clock clock) {
        this.programmes = programmes;
        this.snapshot = snapshot;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return ChinaDay.today(clock);
    }

    /** @throws ProblemException 422 for days that cannot be */
    void requireDays(LocalDate from, @Nullable LocalDate until) {
        if (from.isBefore(today())) throw ProblemException.invalid("/effectiveFrom", ProgrammeProblem.DATE_PAST);
        if (until != null && until.isBefore(from))
            throw ProblemException.invalid("/until", ProgrammeProblem.DATES_REVERSED);
        requireNear(from, "/effectiveFrom");
        if (until != null) requireNear(until, "/until");
    }

    /** A day farther off is a slip of the keys, and would keep every other version out until then. */
    private void requireNear(LocalDate day, String pointer) {
        if (day.isAfter(today().plusYears(LONGEST_AHEAD)))
            throw ProblemException.invalid(pointer, RequestProblem.RANGE);
    }

    /** @throws ProblemException 403 for whoever drafted or changed it */
    static void requireOther(ProgrammeOnFile draft, UUID officer) {
        if (draft.authors().contains(officer)) throw new ProblemException(ProgrammeProblem.OWN_DRAFT);
    }

    /** In the caller's transaction. */
    Uni<Void> draft(UUID id, UUID union, ProgrammeDocument document, UUID author, boolean demo) {
        return requireFree(document.code(), union)
                .chain(() -> programmes.draft(id, union, document, author, demo))
                .chain(() -> record(union, author, "drafted", id));
    }

    /** In the caller's transaction. */
    Uni<Void> change(ProgrammeOnFile draft, ProgrammeDocument document, UUID author) {
        return requireFree(document.code(), draft.union())
                .chain(() -> programmes.change(draft.id(), draft.revision(), document, author))
                .invoke(ProgrammeRegister::requireSame)
                .chain(() -> record(draft.union(), author, "changed", draft.id()));
    }

    /** In a transaction of its own; this instance knows at once, the others within two seconds. */
    Uni<Void> publish(ProgrammeOnFile draft, PublicationRequest request, UUID officer) {
        return Panache.withTransaction(() -> versions.raise(ProgrammeSnapshot.NAME)
                        .chain(() -> publishWithin(draft, request.effectiveFrom(), request.until(), officer)))
                .call(this::renew);
    }

    /** In the caller's transaction, which raised the version. */
    Uni<Void> publishWithin(ProgrammeOnFile draft, LocalDate from, @Nullable LocalDate until, UUID officer) {
        return requireFree(draft.code(), draft.union())
                .chain(() -> programmes.publish(draft.id(), draft.revision(), from, until, officer, clock.instant()))
                .onFailure(failure -> EXCLUSION_VIOLATION.equals(SqlState.of(failure)))
                .transform(overlap -> ProblemException.invalid("/effectiveFrom", ProgrammeProblem.OVERLAPS))
                .invoke(ProgrammeRegister::requireSame)
                .chain(() -> record(draft.union(), officer, "published", draft.id()));
    }

    Uni<Void> end(Supplier<Uni<ProgrammeOnFile>> which, IfMatch seen, LocalDate lastDay, UUID officer) {
        return Panache.withTransaction(() -> versions.raise(ProgrammeSnapshot.NAME)
                        .chain(which::get)
                        .invoke(programme -> requireRunning(programme, seen, lastDay))
                        .chain(programme -> programmes
                                .end(programme.id(), lastDay)
                                .chain(() -> record(programme.union(), officer, "ended", programme.id()))))
                .call(this::renew);
    }

    private void requireRunning(ProgrammeOnFile programme, IfMatch seen, LocalDate lastDay) {
        if (programme.state() != ProgrammeState.PUBLISHED) throw new ProblemException(ProgrammeProblem.NOT_PUBLISHED);
        seen.check(programme.revision());
        LocalDate until = programme.until();
        if (until != null && until.isBefore(today())) throw new ProblemException(ProgrammeProblem.ENDED);
        if (lastDay.isBefore(today())) throw ProblemException.invalid("/lastDay", ProgrammeProblem.DATE_PAST);
    }

    Uni<Void> raise() {
        return versions.raise(ProgrammeSnapshot.NAME);
    }

    Uni<Void> renew() {
        return versions.renewNow(snapshot);
    }

    private Uni<Void> requireFree(String code, UUID union) {
        return programmes
                .isTaken(code, union)
                .invoke(taken -> {
                    if (taken) throw new ProblemException(ProgrammeProblem.CODE_TAKEN);
                })
                .replaceWithVoid();
    }

    private static void requireSame(boolean same) {
        if (!same) throw new ProblemException(RequestProblem.STALE);
    }

    private Uni<Void> record(UUID union, UUID officer, String act, UUID id) {
        return audit.record(union, officer, "relief.programme-" + act, id, Map.of());
    }
}
