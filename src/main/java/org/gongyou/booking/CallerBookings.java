package org.gongyou.booking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** An officer books for somebody who phones, be it that they did not come before and have to phone; the worker is told. */
@ApplicationScoped
class CallerBookings {

    private final Counter counter;
    private final OfficerAccess cases;
    private final AccountDirectory accounts;
    private final Reception reception;
    private final Idempotency idempotency;

    CallerBookings(
            Counter counter,
            OfficerAccess cases,
            AccountDirectory accounts,
            Reception reception,
            Idempotency idempotency) {
        this.counter = counter;
        this.cases = cases;
        this.accounts = accounts;
        this.reception = reception;
        this.idempotency = idempotency;
    }

    Uni<ReceivedView> book(PointScope scope, IdempotencyKey key, UUID pointId, CallerBookingRequest request) {
        UUID officer = Objects.requireNonNull(scope.account());
        ListedPoint point = reception.required(scope, pointId);
        return idempotency.once(officer, key, request, ReceivedView.class, () -> caller(officer, request)
                .chain(worker -> counter.bookFor(worker, point, request.request()))
                .chain(booking -> reception.madeFor(scope, booking, point)));
    }

    private Uni<UUID> caller(UUID officer, CallerBookingRequest request) {
        String number = request.requestNumber();
        String phone = request.phone();
        if ((number == null) == (phone == null))
            throw ProblemException.invalid("/requestNumber", BookingProblem.CALLER_MISSING);
        return number != null ? ofRequest(officer, number) : ofPhone(Objects.requireNonNull(phone));
    }

    private Uni<UUID> ofRequest(UUID officer, String number) {
        return Uni.createFrom()
                .deferred(() -> cases.find(officer, number))
                .map(WorkCase::workerId)
                .onFailure(ProblemException.class)
                .transform(none -> ProblemException.invalid("/requestNumber", BookingProblem.REQUEST_UNSEEN));
    }

    private Uni<UUID> ofPhone(String typed) {
        PhoneNumber phone = PhoneNumber.read(typed);
        if (phone == null) throw ProblemException.invalid("/phone", BookingProblem.PHONE_INVALID);
        return accounts.find(phone).map(CallerBookings::orUnknown);
    }

    private static UUID orUnknown(@Nullable UUID account) {
        if (account == null) throw ProblemException.invalid("/phone", BookingProblem.PHONE_UNKNOWN);
        return account;
    }
}
