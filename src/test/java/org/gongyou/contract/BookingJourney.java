package org.gongyou.contract;

import static org.gongyou.booking.PointOffice.MANAGED;
import static org.gongyou.booking.PointOffice.MINE;
import static org.gongyou.booking.PointOffice.as;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.booking.PointOffice;
import org.gongyou.support.SignIn;

/** What is booked, cancelled, kept and missed, once. */
@ApplicationScoped
class BookingJourney implements Journey {

    private final PointOffice office;

    BookingJourney(PointOffice office) {
        this.office = office;
    }

    @Override
    public void walk() {
        String worker = SignIn.knownPerson().accessToken();
        String point = office.point(2);
        String cancelled = PointOffice.booked(worker, point);
        as(worker).post(MINE + "/" + cancelled + "/cancellation").then().statusCode(200);
        as(worker).get(MINE).then().statusCode(200);
        String kept = PointOffice.booked(worker, point);
        as(worker).get(MINE + "/" + kept).then().statusCode(200);
        PointOffice.moveTo(kept, 30);
        String received = MANAGED + "/" + point + "/bookings";
        as(office.receiver()).get(received).then().statusCode(200);
        as(office.receiver())
                .post(received + "/" + kept + "/disclosures")
                .then()
                .statusCode(200);
        as(office.receiver()).post(received + "/" + kept + "/check-in").then().statusCode(200);
        String missed = PointOffice.booked(worker, point);
        PointOffice.moveTo(missed, -30);
        as(office.receiver()).post(received + "/" + missed + "/no-show").then().statusCode(200);
        String closed = PointOffice.booked(worker, point);
        String day = as(worker).get(MINE + "/" + closed).<String>path("slot").substring(0, 10);
        as(office.manager())
                .body("{}")
                .put(MANAGED + "/" + point + "/closures/" + day)
                .then()
                .statusCode(200);
    }
}
