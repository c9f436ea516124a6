package org.gongyou.booking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Where workers book. */
@ApplicationScoped
class BookingService {

    private final ServicePointSnapshot points;
    private final Counter counter;
    private final BookingTelling telling;
    private final Cases cases;
    private final Idempotency idempotency;

    BookingService(
            ServicePointSnapshot points,
            Counter counter,
            BookingTelling telling,
            Cases cases,
            Idempotency idempotency) {
        this.points = points;
        this.counter = counter;
        this.telling = telling;
        this.cases = cases;
        this.idempotency = idempotency;
    }

    Uni<BookingView> book(UUID worker, IdempotencyKey key, UUID pointId, BookingRequest request) {
        ListedPoint point = points.value().required(pointId);
        return idempotency.once(
                worker, key, request, BookingView.class, () -> requireOwn(worker, request.requestNumber())
                        .chain(() -> counter.book(worker, point, request))
                        .call(booking -> telling.booked(booking, point))
                        .map(booking -> BookingView.of(booking, point)));
    }

    private Uni<Void> requireOwn(UUID worker, @Nullable String number) {
        if (number == null) return Uni.createFrom().voidItem();
        return Uni.createFrom()
                .deferred(() -> cases.locked(worker, number))
                .onFailure(ProblemException.class)
                .transform(none -> ProblemException.invalid("/requestNumber", BookingProblem.REQUEST_UNKNOWN))
                .replaceWithVoid();
    }
}
