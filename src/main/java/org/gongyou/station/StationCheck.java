package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What keepers do on the spot, and officers as well: close for a day, open again, say what works. */
@ApplicationScoped
class StationCheck {

    private final StationRegister register;
    private final StationCare care;
    private final Idempotency idempotency;
    private final Clock clock;

    StationCheck(StationRegister register, StationCare care, Idempotency idempotency, Clock clock) {
        this.register = register;
        this.care = care;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Whatever was said of these days before holds no longer. */
    <T> Uni<T> close(
            Carer carer, UUID id, IfMatch ifMatch, LocalDate from, ClosureRequest request, Function<Station, T> view) {
        SpecialDay day = request.day(from);
        return care.change(
                carer,
                id,
                ifMatch,
                "closed",
                station -> plan(station, day.to(), days -> SpecialDay.put(days, day)),
                view);
    }

    /** The day is as the hours say again; the others of a longer closure stay. */
    <T> Uni<T> reopen(Carer carer, UUID id, IfMatch ifMatch, LocalDate day, Function<Station, T> view) {
        return care.change(
                carer,
                id,
                ifMatch,
                "reopened",
                station -> plan(station, day, days -> SpecialDay.without(days, day, day)),
                view);
    }

    private @Nullable LongConsumer plan(Station station, LocalDate last, UnaryOperator<List<SpecialDay>> change) {
        checkDate(last);
        StationDetails details = station.details();
        List<SpecialDay> before = details.extra().specialDays();
        List<SpecialDay> after = change.apply(before);
        if (after.equals(before)) return null;
        List<SpecialDay> recent = recent(after);
        if (recent.size() > StationReader.MOST_SPECIAL_DAYS) {
            throw ProblemException.invalid("", StationProblem.DAYS_TOO_MANY);
        }
        return number -> station.revise(details.with(details.extra().with(recent)), number);
    }

    /** What is over helps nobody any more; the history tells of it. */
    private List<SpecialDay> recent(List<SpecialDay> days) {
        LocalDate today = today();
        return days.stream().filter(day -> !day.to().isBefore(today)).toList();
    }

    private void checkDate(LocalDate last) {
        if (last.isBefore(today())) throw ProblemException.invalid("/date", StationProblem.DATE_PAST);
        if (last.isAfter(today().plus(StationReader.LONGEST_SPECIAL))) {
            throw ProblemException.invalid("/date", StationProblem.DAYS_UNREADABLE);
        }
    }

    private LocalDate today() {
        return ChinaDay.today(clock);
    }

    /** @param caller whose key it is */
    Uni<StationCheckView> confirm(Carer carer, UUID caller, IdempotencyKey key, UUID id, StationCheckRequest request) {
        return idempotency
                .once(caller, key, request, StationCheckView.class, () -> register.find(id, carer)
                        .call(station -> care.apply(carer, station, "confirmed", plan(carer, station, request)))
                        .map(StationCheckView::of))
                .call(care::renew);
    }

    private LongConsumer plan(Carer carer, Station station, StationCheckRequest request) {
        StationCondition found = request.on(
                station.condition(),
                station.details().facilities(),
                clock.instant(),
                carer.author(station).role());
        return number -> station.find(found, number);
    }
}
