package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyou.casework.WorkCase;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.legalaid.Matter;
import org.gongyou.legalaid.Matters;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.representation.Representations;
import org.jspecify.annotations.Nullable;

/** Shows proceedings in the reader's language. In the caller's session. */
@ApplicationScoped
class ProceedingViews {

    private final ProceedingBook book;
    private final Representations representations;
    private final Matters matters;
    private final ClosingChecklist checklist;

    ProceedingViews(ProceedingBook book, Representations representations, Matters matters, ClosingChecklist checklist) {
        this.book = book;
        this.representations = representations;
        this.matters = matters;
        this.checklist = checklist;
    }

    Uni<ProceedingView> of(WorkCase subject, Language language) {
        return matters.of(subject).chain(matter -> book.standing(subject).chain(standing -> advocate(subject)
                .map(lawyer -> view(subject.number(), lawyer, matter, standing, language))));
    }

    private Uni<ProceedingView.@Nullable Advocate> advocate(WorkCase subject) {
        return representations
                .lawyerOf(subject)
                .chain(lawyer -> lawyer == null
                        ? Uni.createFrom().nullItem()
                        : representations
                                .firmOf(lawyer)
                                .map(firm -> new ProceedingView.Advocate(called(lawyer), firm)));
    }

    private static String called(LawyerProfile lawyer) {
        PersonName name = lawyer.name();
        return name == null ? "" : name.value();
    }

    private ProceedingView view(
            String number, ProceedingView.@Nullable Advocate lawyer, Matter matter, Standing standing, Language in) {
        OutcomeRequest outcome = standing.outcome();
        ClosingRequest closing = standing.closing();
        return new ProceedingView(
                number,
                lawyer,
                past(standing, in),
                next(standing, in),
                outcome == null
                        ? null
                        : new ProceedingView.Outcome(
                                outcome.kind(), outcome.kind().words().in(in), outcome.amountInFen(), outcome.on()),
                standing.recoveries().stream().map(ProceedingViews::money).toList(),
                standing.recoveredInFen(),
                new EndCheck(matter.service(), outcome, standing.recoveredInFen()).outstandingInFen(),
                papers(matter, closing, in),
                closing == null
                        ? null
                        : new ProceedingView.End(
                                closing.end(), closing.end().words().in(in)));
    }

    private static ProceedingView.Money money(Standing.Received one) {
        RecoveryRequest money = one.money();
        return new ProceedingView.Money(
                one.id(), money.on(), money.amountInFen(), money.courtNumber(), one.takenBackBecause());
    }

    private static List<ProceedingView.Past> past(Standing standing, Language in) {
        return standing.happened().entrySet().stream()
                .map(step -> new ProceedingView.Past(
                        step.getKey(),
                        step.getKey().title().in(in),
                        step.getKey().stage(),
                        step.getValue()))
                .toList();
    }

    /** The nearest first. */
    private List<ProceedingView.Next> next(Standing standing, Language in) {
        return book.expected(standing).stream()
                .map(one -> new ProceedingView.Next(
                        one.step(),
                        one.step().title().in(in),
                        one.step().stage(),
                        one.lastDay(),
                        one.law().in(in),
                        one.verified(),
                        book.isOver(one.lastDay())))
                .sorted(Comparator.comparing(ProceedingView.Next::lastDay))
                .toList();
    }

    private List<ProceedingView.Paper> papers(Matter matter, @Nullable ClosingRequest closing, Language in) {
        Set<ClosingPaper> there = closing == null
                ? Set.of()
                : closing.papers().stream().map(ClosingRequest.Paper::paper).collect(Collectors.toSet());
        return checklist.needed(matter.service().name()).stream()
                .map(paper -> new ProceedingView.Paper(paper, paper.words().in(in), there.contains(paper)))
                .toList();
    }
}
