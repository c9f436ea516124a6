package org.gongyou.booking;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.web.QueryReading;
import org.jspecify.annotations.Nullable;

/** Finds service points from memory, and what of their times is free from the rows. */
@ApplicationScoped
class ServicePointLookup {

    private static final int USUAL_DAYS = 13;
    private static final int MOST_DAYS = 31;

    private final ServicePointSnapshot points;
    private final Availability availability;
    private final Clock clock;

    ServicePointLookup(ServicePointSnapshot points, Availability availability, Clock clock) {
        this.points = points;
        this.availability = availability;
        this.clock = clock;
    }

    Page<ServicePointView> find(ServicePointQuery.Search search) {
        Instant now = clock.instant();
        Place centre = search.centre();
        return new Page<>(
                centre == null
                        ? points.value().byCode().stream()
                                .filter(search::wants)
                                .limit(search.limit())
                                .map(point -> ServicePointView.of(point, null, now, search.crs()))
                                .toList()
                        : points
                                .value()
                                .byPlace()
                                .nearest(centre, search.radius(), search.limit(), search::wants)
                                .stream()
                                .map(found -> ServicePointView.of(found.item(), found.metres(), now, search.crs()))
                                .toList(),
                null);
    }

    ServicePointView one(UUID id, @Nullable String crs) {
        QueryReading asked = new QueryReading();
        Crs system = asked.crs(crs, BookingProblem.CRS_UNKNOWN);
        asked.orReject();
        return ServicePointView.of(points.value().required(id), null, clock.instant(), system);
    }

    Uni<Page<SlotView>> slots(UUID id, @Nullable LocalDate from, @Nullable LocalDate until) {
        ListedPoint point = points.value().required(id);
        LocalDate first = from == null ? ChinaDay.today(clock) : from;
        LocalDate last = until == null ? first.plusDays(USUAL_DAYS) : until;
        requireRange(first, last);
        return Panache.withSession(() -> availability.offers(point, first, last))
                .map(offers -> new Page<>(offers.stream().map(SlotView::of).toList(), null));
    }

    private static void requireRange(LocalDate first, LocalDate last) {
        if (!Days.isKept(first)) throw ProblemException.invalid("/from", RequestProblem.RANGE);
        if (last.isBefore(first)) throw ProblemException.invalid("/until", RequestProblem.RANGE);
        if (last.isAfter(first.plusDays(MOST_DAYS)))
            throw ProblemException.invalid(List.of(new FieldError("/until", BookingProblem.RANGE_TOO_LONG)));
    }
}
