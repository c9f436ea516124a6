package org.gongyou.proceeding;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;

/** What a lawyer says of the proceedings of a case, and who reads it. */
@ApplicationScoped
class ProceedingDesk {

    /** 劳动争议调解仲裁法 art. 54. */
    private static final LocalDate IN_FORCE = LocalDate.of(2008, 5, 1);

    private final ProceedingCases cases;
    private final ProceedingBook book;
    private final ProceedingViews views;
    private final Recoveries recoveries;
    private final Closing closing;
    private final Idempotency idempotency;

    ProceedingDesk(
            ProceedingCases cases,
            ProceedingBook book,
            ProceedingViews views,
            Recoveries recoveries,
            Closing closing,
            Idempotency idempotency) {
        this.cases = cases;
        this.book = book;
        this.views = views;
        this.recoveries = recoveries;
        this.closing = closing;
        this.idempotency = idempotency;
    }

    @WithSession
    Uni<ProceedingView> ofOwner(UUID worker, UUID caseId, Language language) {
        return cases.ofOwner(worker, caseId).chain(subject -> views.of(subject, language));
    }

    @WithTransaction
    Uni<ProceedingView> ofLawyer(UUID lawyer, String number, Language language) {
        return cases.ofLawyer(lawyer, number).chain(subject -> views.of(subject, language));
    }

    /** Told again that what is known is known: nothing changes, nor does the timeline say it twice. */
    private Uni<ProceedingView> unlessKnown(
            WorkCase subject, Predicate<Standing> known, Supplier<Uni<Void>> change, Language language) {
        return book.standing(subject)
                .chain(standing -> known.test(standing) ? Uni.createFrom().voidItem() : change.get())
                .chain(() -> views.of(subject, language));
    }

    /** The same day again changes nothing. */
    @WithTransaction
    Uni<ProceedingView> happen(UUID lawyer, String number, ProceedingStep step, LocalDate day, Language language) {
        book.requirePast(day, "/on");
        Words said = new Words(step.title().zh() + "（" + day + "）", step.title().en() + " (" + day + ")");
        return cases.acting(lawyer, number)
                .call(subject -> book.standing(subject).invoke(standing -> requireOrder(standing, step, day)))
                .chain(subject -> unlessKnown(
                        subject,
                        standing -> day.equals(standing.happened().get(step)),
                        () -> book.happen(subject, step, day)
                                .chain(() -> cases.note(subject, "proceeding-step", lawyer, said)),
                        language));
    }

    private static void requireOrder(Standing standing, ProceedingStep step, LocalDate day) {
        boolean early = standing.happened().entrySet().stream()
                .anyMatch(known -> known.getKey().ordinal() < step.ordinal()
                        && known.getKey().stage() == step.stage()
                        && known.getValue().isAfter(day));
        if (early) throw ProblemException.invalid("/on", ProceedingProblem.BEFORE_EARLIER);
        boolean late = standing.happened().entrySet().stream()
                .anyMatch(known -> known.getKey().ordinal() > step.ordinal()
                        && known.getKey().stage() == step.stage()
                        && known.getValue().isBefore(day));
        if (late) throw ProblemException.invalid("/on", ProceedingProblem.AFTER_LATER);
        if (day.isBefore(IN_FORCE)) throw ProblemException.invalid("/on", ProceedingProblem.BEFORE_THE_LAW);
    }

    @WithTransaction
    Uni<ProceedingView> comeTo(UUID lawyer, String number, OutcomeRequest outcome, Language language) {
        book.requirePast(outcome.on(), "/on");
        outcome.requireConsistent();
        return cases.acting(lawyer, number)
                .chain(subject -> unlessKnown(
                        subject,
                        standing -> outcome.equals(standing.outcome()),
                        () -> book.comeTo(subject, outcome)
                                .chain(() -> cases.note(
                                        subject,
                                        "outcome-entered",
                                        lawyer,
                                        outcome.kind().words())),
                        language));
    }

    Uni<ProceedingView> receive(
            UUID lawyer, String number, IdempotencyKey key, RecoveryRequest money, Language language) {
        book.requirePast(money.on(), "/on");
        return idempotency.once(lawyer, key, money, ProceedingView.class, () -> cases.acting(lawyer, number)
                .call(subject -> recoveries.receive(subject, money, lawyer))
                .chain(subject -> views.of(subject, language)));
    }

    Uni<ProceedingView> takeBack(
            UUID lawyer, String number, UUID id, IdempotencyKey key, CorrectionRequest why, Language language) {
        return idempotency.once(lawyer, key, why, ProceedingView.class, () -> cases.running(lawyer, number)
                .call(subject -> recoveries.takeBack(subject, id, why, lawyer))
                .chain(subject -> views.of(subject, language)));
    }

    Uni<ProceedingView> close(
            UUID lawyer, String number, IdempotencyKey key, ClosingRequest request, Language language) {
        return idempotency.once(lawyer, key, request, ProceedingView.class, () -> cases.acting(lawyer, number)
                .call(subject -> closing.close(subject, lawyer, request))
                .chain(subject -> views.of(subject, language)));
    }
}
