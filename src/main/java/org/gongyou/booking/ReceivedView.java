package org.gongyou.booking;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.account.Person;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** A booking, for whoever receives: people are masked. */
@Schema(name = "ReceivedBooking")
record ReceivedView(
        UUID id,
        BookingState state,
        String slot,
        Instant startsAt,
        Instant endsAt,
        Manner manner,
        @Nullable String requestNumber,
        @Nullable String name,
        @Nullable String phone) {

    static ReceivedView of(Booking booking, @Nullable Person person) {
        PersonName name = person == null ? null : person.name();
        PhoneNumber phone = person == null ? null : person.phone();
        return new ReceivedView(
                booking.id(),
                booking.state(),
                SlotPlan.Slot.name(booking.startsAt()),
                booking.startsAt(),
                booking.endsAt(),
                booking.manner(),
                booking.requestNumber(),
                name == null ? null : name.masked(),
                phone == null ? null : phone.masked());
    }
}
