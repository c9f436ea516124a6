package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.legalaid.Matters;
import org.gongyou.platform.language.Words;
import org.gongyou.tally.AidTally;

/** Money that reached the worker: on file, in the timeline, and in the statistics, in one transaction. */
@ApplicationScoped
class Recoveries {

    private final ProceedingBook book;
    private final Matters matters;
    private final AidTally tally;
    private final Cases cases;
    private final Clock clock;

    Recoveries(ProceedingBook book, Matters matters, AidTally tally, Cases cases, Clock clock) {
        this.book = book;
        this.matters = matters;
        this.tally = tally;
        this.cases = cases;
        this.clock = clock;
    }

    Uni<Void> receive(WorkCase subject, RecoveryRequest money, UUID lawyer) {
        return book.receive(subject, money, lawyer)
                .chain(() -> matters.of(subject))
                .chain(matter -> tally.recovered(
                        matter.service().name(), subject.unionId(), money.amountInFen(), clock.instant()))
                .chain(() ->
                        cases.note(subject, "money-received", lawyer, new Words("款项到账", "Money has been received")));
    }
}
