package org.gongyou.household;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.household.FinanceCheck.State;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Enters answers, each person's in a transaction of its own; with the last the check is answered, once. */
@ApplicationScoped
class FinanceEntering {

    private final FinanceStore store;
    private final FinanceBook book;
    private final FinanceNews news;
    private final HouseholdText text;
    private final Clock clock;

    FinanceEntering(FinanceStore store, FinanceBook book, FinanceNews news, HouseholdText text, Clock clock) {
        this.store = store;
        this.book = book;
        this.news = news;
        this.text = text;
        this.clock = clock;
    }

    /** What keeps an answer from being entered; null when nothing does. The same answer again is nothing new, and no fault. */
    @Nullable
    HouseholdProblem fault(@Nullable FinanceLine line, CivilAffairs.Finding finding) {
        if (line == null) return HouseholdProblem.REFERENCE_UNKNOWN;
        return switch (line.state()) {
            case WAITING, STOPPED -> HouseholdProblem.NOT_SENT;
            case SENT -> null;
            case ANSWERED -> isKnown(line, finding) ? null : HouseholdProblem.ANSWERED_OTHERWISE;
        };
    }

    private boolean isKnown(FinanceLine line, CivilAffairs.Finding finding) {
        return line.finding() != null
                && text.open(line.finding(), CivilAffairs.Finding.class).equals(finding);
    }

    /** @param officer who carried it; null for the adapter */
    @WithTransaction
    Uni<Void> enter(AskedCheck check, CivilAffairs.Finding finding, @Nullable UUID officer) {
        return store.hold(check).chain(() -> store.lock(finding.reference())).chain(line -> {
            HouseholdProblem fault = fault(line, finding);
            if (fault != null) throw new ProblemException(fault);
            return line != null && line.state() == State.SENT
                    ? enter(check, line, finding, officer)
                    : Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> enter(AskedCheck check, FinanceLine line, CivilAffairs.Finding finding, @Nullable UUID officer) {
        return store.change(
                        "update finance_line set state = 'ANSWERED', finding = ?2, next_at = null where reference = ?1",
                        line.reference(),
                        text.sealRecord(finding))
                .chain(() -> store.lines(check))
                .chain(lines -> lines.stream().allMatch(one -> one.state() == State.ANSWERED)
                        ? answered(check, officer)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> answered(AskedCheck check, @Nullable UUID officer) {
        return store.move(check, State.ANSWERED, clock.instant())
                .chain(() -> store.find(check.worker(), check.id()))
                .chain(moved -> moved == null
                        ? Uni.createFrom().voidItem()
                        : book.of(moved).chain(answer -> news.answered(moved, answer, officer)));
    }
}
