package org.gongyou.booking;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What officers do with service points. */
@ApplicationScoped
class ServicePointService {

    private final ServicePointRepository points;
    private final ServicePointRegister register;
    private final Idempotency idempotency;
    private final Clock clock;

    ServicePointService(
            ServicePointRepository points, ServicePointRegister register, Idempotency idempotency, Clock clock) {
        this.points = points;
        this.register = register;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Uni<ServicePointOfficerView> one(PointScope scope, UUID id) {
        return Panache.withSession(() -> points.find(id).map(scope::require).chain(this::view));
    }

    Uni<ServicePointOfficerView> create(
            PointScope scope, UUID caller, IdempotencyKey key, ServicePointRequest request) {
        return idempotency
                .once(
                        caller,
                        key,
                        request,
                        ServicePointOfficerView.class,
                        () -> register.within(() -> points.coded(List.of(request.newCode()))
                                .chain(taken -> create(scope, taken, request))
                                .chain(this::view)))
                .call(register::renew);
    }

    /** The code of one that was removed may be used again, and is then that one. */
    private Uni<ServicePoint> create(PointScope scope, List<ServicePoint> taken, ServicePointRequest request) {
        ServicePointDetails details = request.details(scope.union(request.unionId()));
        if (taken.isEmpty()) {
            ServicePoint point = new ServicePoint(Ids.next(), request.newCode(), details, false);
            return points.add(point)
                    .chain(() -> register.record(scope, point, "point-created", Map.of()))
                    .replaceWith(point);
        }
        ServicePoint before = taken.get(0);
        if (!before.isRemoved()) throw new ProblemException(BookingProblem.CODE_TAKEN);
        before.revise(details);
        return points.flush()
                .chain(() -> register.record(scope, before, "point-created", Map.of()))
                .replaceWith(before);
    }

    Uni<ServicePointOfficerView> revise(PointScope scope, UUID id, IfMatch ifMatch, ServicePointRequest request) {
        return register.change(() -> points.find(id).map(scope::require).chain(point -> {
            ifMatch.check(point.version());
            UUID union = request.unionId() == null ? point.unionId() : scope.union(request.unionId());
            point.revise(request.details(union));
            return points.flush()
                    .chain(() -> register.record(scope, point, "point-revised", Map.of()))
                    .chain(() -> view(point));
        }));
    }

    /** Those who have booked are told soon. */
    Uni<Void> remove(PointScope scope, UUID id, IfMatch ifMatch) {
        return register.change(() -> points.find(id).map(scope::require).chain(point -> {
            ifMatch.check(point.version());
            point.remove();
            return points.flush().chain(() -> register.record(scope, point, "point-removed", Map.of()));
        }));
    }

    /** Those who have booked for the day are told soon, and offered other times. */
    Uni<ServicePointOfficerView> close(PointScope scope, UUID id, LocalDate day, @Nullable String reason) {
        if (day.isBefore(ChinaDay.today(clock))) throw ProblemException.invalid("/day", BookingProblem.PAST_DAY);
        return register.change(() -> points.find(id)
                .map(scope::require)
                .call(point -> points.close(id, day, reason))
                .call(point -> register.record(scope, point, "day-closed", Map.of("day", day.toString())))
                .chain(this::view));
    }

    /** What was cancelled meanwhile stays so. */
    Uni<ServicePointOfficerView> open(PointScope scope, UUID id, LocalDate day) {
        return register.change(() -> points.find(id)
                .map(scope::require)
                .call(point -> points.open(id, day))
                .call(point -> register.record(scope, point, "day-opened", Map.of("day", day.toString())))
                .chain(this::view));
    }

    private Uni<ServicePointOfficerView> view(ServicePoint point) {
        return points.closures(point.id(), ChinaDay.today(clock))
                .map(closures -> ServicePointOfficerView.of(point, closures));
    }
}
