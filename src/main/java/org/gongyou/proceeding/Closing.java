package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.casework.CaseFiles;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.legalaid.Matter;
import org.gongyou.legalaid.Matters;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.representation.AidCase;

/** A lawyer closes a case: the file is complete, nothing was taken, and it ended on money or on a stated end. */
@ApplicationScoped
class Closing {

    private final ProceedingBook book;
    private final Matters matters;
    private final ClosingChecklist checklist;
    private final CaseFiles files;
    private final Cases cases;

    Closing(ProceedingBook book, Matters matters, ClosingChecklist checklist, CaseFiles files, Cases cases) {
        this.book = book;
        this.matters = matters;
        this.checklist = checklist;
        this.files = files;
        this.cases = cases;
    }

    /** In the caller's transaction, about a locked case that is under way. The union checks it next. */
    Uni<Void> close(WorkCase subject, UUID lawyer, ClosingRequest request) {
        return matters.of(subject)
                .invoke(matter -> requireComplete(matter, request))
                .call(matter -> book.standing(subject).invoke(standing -> requireEnd(matter, standing, request.end())))
                .chain(() -> files.attach(subject, lawyer, request.files(), "/papers"))
                .chain(() -> book.close(subject, request))
                .chain(() -> book.stopWatching(subject))
                .chain(() -> cases.takeAsParty(subject, lawyer, AidCase.FINISH, null))
                .replaceWithVoid();
    }

    /** Everything that is missing at once. */
    private void requireComplete(Matter matter, ClosingRequest request) {
        List<FieldError> faults = new ArrayList<>();
        if (!request.nothingTaken()) faults.add(new FieldError("/nothingTaken", ProceedingProblem.DECLARATION_NEEDED));
        Set<ClosingPaper> there =
                request.papers().stream().map(ClosingRequest.Paper::paper).collect(Collectors.toSet());
        if (!checklist.missing(matter.service().name(), there, request.end()).isEmpty())
            faults.add(new FieldError("/papers", ProceedingProblem.PAPER_MISSING));
        if (!faults.isEmpty()) throw ProblemException.invalid(faults);
    }

    private static void requireEnd(Matter matter, Standing standing, CaseEnd end) {
        ProceedingProblem against =
                new EndCheck(matter.service(), standing.outcome(), standing.recoveredInFen()).against(end);
        if (against != null) throw new ProblemException(against);
    }
}
