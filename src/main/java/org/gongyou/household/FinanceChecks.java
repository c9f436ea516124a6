package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks with the civil affairs as other features use them. Every call works in the caller's transaction. */
@ApplicationScoped
public class FinanceChecks {

    private final FinanceAsking asking;
    private final FinanceBook book;

    FinanceChecks(FinanceAsking asking, FinanceBook book) {
        this.asking = asking;
        this.book = book;
    }

    /**
     * Has every adult of the household checked for the case; while an earlier check of the case is open, that one counts. The
     * answer comes to the {@link FinanceCheckWatcher}s.
     *
     * @param number of the case
     * @throws org.gongyou.platform.problem.ProblemException 409 {@code household.authority-incomplete}: without the authority of
     *     every adult nothing is ever sent
     */
    public Uni<Void> ask(UUID worker, UUID caseId, String number) {
        return asking.ask(worker, caseId, number);
    }

    /** The latest check of the case; null when there was none. */
    public Uni<@Nullable FinanceCheck> of(UUID worker, UUID caseId) {
        return book.of(worker, caseId);
    }

    /** The case wants it no more: what was not sent yet is not sent. */
    public Uni<Void> stop(UUID worker, UUID caseId) {
        return asking.stop(worker, caseId);
    }
}
