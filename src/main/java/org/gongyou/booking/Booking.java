package org.gongyou.booking;

import static org.gongyou.booking.BookingState.ATTENDED;
import static org.gongyou.booking.BookingState.BOOKED;
import static org.gongyou.booking.BookingState.CANCELLED;
import static org.gongyou.booking.BookingState.CLOSED;
import static org.gongyou.booking.BookingState.MISSED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** A worker's place at a time. */
@Entity
@Table(name = "booking")
@IdClass(Booking.Key.class)
class Booking {

    /** What is booked so far; other rooms may add theirs. */
    static final String SERVICE_POINT = "SERVICE_POINT";

    private static final Duration DAY_BEFORE = Duration.ofDays(1);
    private static final Duration HOUR_BEFORE = Duration.ofHours(1);

    record Key(UUID workerId, UUID id) implements Serializable {}

    /** Which reminder it is. */
    enum Reminder {
        DAY,
        HOUR
    }

    @Id
    @PartitionKey
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(name = "bookable_kind", updatable = false)
    private String bookableKind;

    @Column(name = "bookable_id", updatable = false)
    private UUID bookableId;

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    @Column(name = "request_number")
    private @Nullable String requestNumber;

    @Column(name = "remind_at")
    private @Nullable Instant remindAt;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Version
    private long version;

    protected Booking() {}

    Booking(UUID workerId, UUID id, UUID point, SlotPlan.Slot slot, Manner manner, Instant now) {
        this.workerId = workerId;
        this.id = id;
        this.bookableKind = SERVICE_POINT;
        this.bookableId = point;
        this.startsAt = slot.starts();
        this.endsAt = slot.ends();
        this.manner = manner;
        this.state = BOOKED;
        this.madeAt = now;
        this.remindAt = nextReminder(now);
    }

    void about(@Nullable String number) {
        requestNumber = number;
    }

    private @Nullable Instant nextReminder(Instant now) {
        Instant day = startsAt.minus(DAY_BEFORE);
        Instant hour = startsAt.minus(HOUR_BEFORE);
        if (now.isBefore(day)) return day;
        return now.isBefore(hour) ? hour : null;
    }

    /** What to remind of now, at most once each; null for nothing. Who was late for the first gets the second alone. */
    @Nullable
    Reminder remind(Instant now) {
        if (remindAt == null || remindAt.isAfter(now) || state != BOOKED) return null;
        boolean soon = !now.isBefore(startsAt.minus(HOUR_BEFORE));
        boolean past = !now.isBefore(startsAt);
        remindAt = nextReminder(now);
        if (past) return null;
        return soon ? Reminder.HOUR : Reminder.DAY;
    }

    /** Again is as before. @return whether it is cancelled only now */
    boolean cancel(Instant now) {
        if (state == CANCELLED) return false;
        if (state != BOOKED || !now.isBefore(startsAt)) throw new ProblemException(BookingProblem.OVER);
        end(CANCELLED);
        return true;
    }

    /** @return false when it was not to come any more */
    boolean close() {
        if (state != BOOKED) return false;
        end(CLOSED);
        return true;
    }

    /** Also of whoever was held not to have come. */
    void attend(Instant now) {
        if (state == ATTENDED) return;
        if (state != BOOKED && state != MISSED) throw new ProblemException(BookingProblem.OVER);
        if (now.isBefore(startsAt.minus(HOUR_BEFORE))) throw new ProblemException(BookingProblem.TOO_EARLY);
        end(ATTENDED);
    }

    /** @return whether that is new */
    boolean miss(Instant now) {
        if (state == MISSED) return false;
        if (state != BOOKED) throw new ProblemException(BookingProblem.OVER);
        if (now.isBefore(startsAt)) throw new ProblemException(BookingProblem.TOO_EARLY);
        end(MISSED);
        return true;
    }

    private void end(BookingState how) {
        state = how;
        remindAt = null;
    }

    UUID workerId() {
        return workerId;
    }

    UUID id() {
        return id;
    }

    UUID bookableId() {
        return bookableId;
    }

    String bookableKind() {
        return bookableKind;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Manner manner() {
        return manner;
    }

    BookingState state() {
        return state;
    }

    @Nullable
    String requestNumber() {
        return requestNumber;
    }

    Instant madeAt() {
        return madeAt;
    }

    long version() {
        return version;
    }
}
