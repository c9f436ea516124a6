package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.notification.Notice;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;

/** That a subsidy was ordered. In the caller's transaction, about a locked case. */
@ApplicationScoped
class SubsidyBook {

    private final ProceedingBook book;
    private final ProceedingRepository rows;
    private final Cases cases;
    private final Notifier notifier;
    private final Clock clock;

    SubsidyBook(ProceedingBook book, ProceedingRepository rows, Cases cases, Notifier notifier, Clock clock) {
        this.book = book;
        this.rows = rows;
        this.cases = cases;
        this.notifier = notifier;
        this.clock = clock;
    }

    /** @throws ProblemException 409 when it was ordered, or there is no closing file */
    Uni<Void> begin(WorkCase subject) {
        return book.result(subject)
                .invoke(result -> {
                    if (result.closing() == null) throw new ProblemException(ProceedingProblem.NOT_CLOSED);
                    if (result.subsidyInFen() != null) throw new ProblemException(ProceedingProblem.SUBSIDISED);
                })
                .replaceWithVoid();
    }

    Uni<Void> subsidise(WorkCase subject, long amountInFen, UUID officer) {
        return book.result(subject)
                .invoke(result -> result.subsidise(amountInFen, officer, clock.instant()))
                .chain(rows::flush)
                .chain(() -> cases.note(
                        subject, "subsidy-ordered", officer, new Words("已提交律师补贴", "The lawyer's subsidy is ordered")));
    }

    Uni<Void> withdraw(WorkCase subject) {
        return book.result(subject)
                .invoke(result -> result.withdrawSubsidy(clock.instant()))
                .chain(rows::flush)
                .chain(() -> cases.note(
                        subject,
                        "subsidy-refused",
                        null,
                        new Words("律师补贴未放款", "The lawyer's subsidy was not released")));
    }

    /** In the timeline, so that the union knows what it waits for. */
    Uni<Void> cameBack(WorkCase subject) {
        return cases.note(
                subject,
                "subsidy-came-back",
                null,
                new Words("银行退回了律师补贴，待律师更正账户", "The bank has sent the lawyer's subsidy back"));
    }

    /** Whoever ordered it sees to it that it is released. */
    Uni<Void> tellMended(WorkCase subject) {
        return book.result(subject)
                .chain(result -> result.subsidisedBy() == null
                        ? Uni.createFrom().voidItem()
                        : notifier.tell(
                                result.subsidisedBy(),
                                Notice.of(subject.number() + "/" + subject.version() + "/mended", SubsidyNotice.MENDED)
                                        .aboutCase(subject.number())));
    }

    int year() {
        return ChinaDay.today(clock).getYear();
    }
}
