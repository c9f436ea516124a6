package org.gongyou.contract;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.Map;
import org.gongyou.booking.PointOffice;
import org.gongyou.support.ProviderStates;

/** What must be the case before requests of the screens {@code limitation} and {@code service-points}. */
@Singleton
public class BookingStates implements ProviderStates {

    private final PointOffice office;

    BookingStates(PointOffice office) {
        this.office = office;
    }

    @State("a service point with free times near 45.1, 126.1")
    public Map<String, Object> free() {
        String point = office.point(1);
        return Map.of("pointId", point, "slot", PointOffice.slots(point).get(0), "accessToken", office.worker());
    }

    @State("a service point whose last place somebody else has taken")
    public Map<String, Object> full() {
        String point = office.point(1);
        String slot = PointOffice.slots(point).get(0);
        PointOffice.booked(office.worker(), point);
        return Map.of("pointId", point, "slot", slot, "accessToken", office.worker());
    }

    @State("a worker with a booking")
    public Map<String, Object> booked() {
        String worker = office.worker();
        return Map.of("bookingId", PointOffice.booked(worker, office.point(1)), "accessToken", worker);
    }
}
