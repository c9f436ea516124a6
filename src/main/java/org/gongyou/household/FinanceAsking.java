package org.gongyou.household;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.Cases;
import org.gongyou.household.FinanceCheck.State;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;

/** Begins and stops checks. Every call works in the caller's transaction. */
@ApplicationScoped
class FinanceAsking {

    private static final String DAY = "yyyyMMdd";

    private final FinanceStore store;
    private final AuthorityBook authorities;
    private final HouseholdText text;
    private final Cases cases;
    private final FinanceNews news;
    private final Clock clock;

    FinanceAsking(
            FinanceStore store,
            AuthorityBook authorities,
            HouseholdText text,
            Cases cases,
            FinanceNews news,
            Clock clock) {
        this.store = store;
        this.authorities = authorities;
        this.text = text;
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    Uni<Void> ask(UUID worker, UUID caseId, String number) {
        return store.open(worker)
                .chain(open -> open.stream().anyMatch(check -> check.caseId().equals(caseId))
                        ? Uni.createFrom().voidItem()
                        : begin(worker, caseId, number));
    }

    private Uni<Void> begin(UUID worker, UUID caseId, String number) {
        return authorities
                .isComplete(worker, ChinaDay.today(clock))
                .invoke(complete -> {
                    if (!complete) throw new ProblemException(HouseholdProblem.AUTHORITY_INCOMPLETE);
                })
                .chain(() -> cases.found(worker, caseId))
                .map(subject -> new AskedCheck(
                        worker, Ids.next(), caseId, number, subject.unionId(), State.WAITING, clock.instant(), null))
                .call(store::add)
                .call(check -> news.asked(check))
                .call(check -> authorities.adults(worker, ChinaDay.today(clock)).chain(adults -> Multi.createFrom()
                        .iterable(adults)
                        .filter(adult -> adult.document() != null)
                        .onItem()
                        .transformToUniAndConcatenate(adult -> add(check, adult))
                        .onItem()
                        .ignoreAsUni()))
                .replaceWithVoid();
    }

    private Uni<Void> add(AskedCheck check, GrownUp adult) {
        var document = adult.document();
        if (document == null) return Uni.createFrom().voidItem();
        AskedPerson person = new AskedPerson(
                adult.adult().id(),
                adult.relation(),
                adult.name(),
                adult.adult().name(),
                document.type().name(),
                document.number());
        Instant now = clock.instant();
        return store.nextReference()
                .map(sequence -> "HD%s-%07d"
                        .formatted(ChinaDay.of(now).format(DateTimeFormatter.ofPattern(DAY, Locale.ROOT)), sequence))
                .chain(reference -> store.add(check, reference, text.sealRecord(person), news.isOnline() ? now : null));
    }

    Uni<Void> stop(UUID worker, UUID caseId) {
        return store.open(worker)
                .chain(open -> stop(open.stream()
                        .filter(check -> check.caseId().equals(caseId))
                        .toList()));
    }

    Uni<Void> stopAll(UUID worker) {
        return store.open(worker).chain(this::stop);
    }

    private Uni<Void> stop(List<AskedCheck> checks) {
        return Multi.createFrom()
                .iterable(checks)
                .onItem()
                .transformToUniAndConcatenate(this::stop)
                .onItem()
                .ignoreAsUni();
    }

    Uni<Void> stop(AskedCheck check) {
        return store.change(
                        "update finance_line set state = 'STOPPED', next_at = null where worker_id = ?1 and check_id = ?2"
                                + " and state in ('WAITING', 'SENT')",
                        check.worker(),
                        check.id())
                .chain(() -> store.move(check, State.STOPPED, null))
                .chain(() -> news.stopped(check));
    }
}
