package org.gongyou.booking;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.account.Person;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Whoever booked, in the clear; what nobody has stated is absent. */
@Schema(name = "BookingDisclosure")
record CallerView(
        UUID id,
        @Nullable String name,
        @Nullable @Schema(description = "E.164") String phone) {

    static CallerView of(Booking booking, @Nullable Person person) {
        PersonName name = person == null ? null : person.name();
        PhoneNumber phone = person == null ? null : person.phone();
        return new CallerView(booking.id(), name == null ? null : name.value(), phone == null ? null : phone.e164());
    }

    @Override
    public String toString() {
        return "CallerView[" + id + "]";
    }
}
