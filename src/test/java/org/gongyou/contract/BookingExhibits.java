package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gongyou.booking.PointOffice;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.support.SignIn.Person;

/** What there is to read of service points, and of what becomes of legal aid. */
@ApplicationScoped
class BookingExhibits implements RoomExhibits {

    private static final String FIGURES = "/officer/v1/statistics/legal-aid";

    private final PointOffice office;

    BookingExhibits(PointOffice office) {
        this.office = office;
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        String point = office.point(1);
        String worker = office.worker();
        String booking = PointOffice.booked(worker, point);
        String path = PointOffice.POINTS + "/" + point;
        reads.put(PointOffice.POINTS, new Read(PointOffice.POINTS + "?lat=45.1&lon=126.1", ""));
        reads.put(PointOffice.POINTS + "/{id}", new Read(path, ""));
        reads.put(PointOffice.POINTS + "/{id}/slots", new Read(path + "/slots", ""));
        reads.put(PointOffice.MINE, new Read(PointOffice.MINE, worker));
        reads.put(PointOffice.MINE + "/{id}", new Read(PointOffice.MINE + "/" + booking, worker));
        String officer = office.manager();
        String managed = PointOffice.MANAGED + "/" + point;
        reads.put(PointOffice.MANAGED, new Read(PointOffice.MANAGED, officer));
        for (String figures : List.of(FIGURES, FIGURES + "/export"))
            reads.put(figures, new Read(figures + "?month=1998-01", officer));
        reads.put(PointOffice.MANAGED + "/{id}", new Read(managed, officer));
        reads.put(PointOffice.MANAGED + "/{id}/bookings", new Read(managed + "/bookings", officer));
    }

    /** By the path before the id: a point of Daoli, and what somebody has booked there. */
    @Override
    public Map<String, String> ids(Person owner) {
        String point = office.point(1);
        String booking = PointOffice.booked(owner.accessToken(), point);
        return Map.of("service-points", point, "bookings", booking);
    }
}
