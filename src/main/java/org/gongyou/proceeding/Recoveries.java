package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.legalaid.Grievance;
import org.gongyou.legalaid.Matter;
import org.gongyou.legalaid.Matters;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.tally.AidTally;

/** Money that reached the worker: on file, in the timeline, and in the statistics, in one transaction. */
@ApplicationScoped
class Recoveries {

    /**
     * What was owed, as much again for paying it late (劳动合同法 art. 85), and double interest meanwhile (民事诉讼法 art. 264).
     */
    private static final int MOST_TIMES = 3;

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

    /** It was a mistake: the entry stays, with another against it, and the statistics lose it where they had counted it. */
    Uni<Void> takeBack(WorkCase subject, UUID id, CorrectionRequest why, UUID lawyer) {
        return book.takeBack(subject, id, why, lawyer)
                .chain(taken -> matters.of(subject)
                        .chain(matter ->
                                tally.takenBack(counted(matter, subject), taken.amountInFen(), taken.enteredAt())))
                .chain(() -> cases.note(
                        subject,
                        "money-taken-back",
                        lawyer,
                        new Words("更正：一笔到账登记有误。" + why.reason(), "An entry of money was a mistake. " + why.reason())));
    }

    Uni<Void> receive(WorkCase subject, RecoveryRequest money, UUID lawyer) {
        return requirePlausible(subject, money)
                .chain(() -> book.receive(subject, money, lawyer))
                .chain(() -> matters.of(subject))
                .chain(matter -> tally.recovered(counted(matter, subject), money.amountInFen(), clock.instant()))
                .chain(() ->
                        cases.note(subject, "money-received", lawyer, new Words("款项到账", "Money has been received")));
    }

    /** @throws ProblemException 422 for more than could have been owed; nothing is known where neither sum was named */
    private Uni<Void> requirePlausible(WorkCase subject, RecoveryRequest money) {
        return matters.of(subject)
                .chain(matter -> book.standing(subject).invoke(standing -> {
                    long owed = Math.max(matter.claimedInFen(), standing.awardedInFen());
                    if (owed > 0 && standing.recoveredInFen() + money.amountInFen() > MOST_TIMES * owed)
                        throw ProblemException.invalid("/amountInFen", ProceedingProblem.TOO_MUCH);
                }))
                .replaceWithVoid();
    }

    private static AidTally.Subject counted(Matter matter, WorkCase subject) {
        Grievance about = matter.mainGrievance();
        return new AidTally.Subject(matter.service().name(), about == null ? null : about.name(), subject.unionId());
    }
}
