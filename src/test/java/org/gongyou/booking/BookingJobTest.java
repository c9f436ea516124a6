package org.gongyou.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.booking.PointOffice.MANAGED;
import static org.gongyou.booking.PointOffice.MINE;
import static org.gongyou.booking.PointOffice.as;
import static org.gongyou.booking.PointOffice.booked;
import static org.gongyou.booking.PointOffice.moveTo;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BookingJobTest extends ApiTest {

    @Inject
    PointOffice office;

    @Inject
    BookingJob job;

    @Inject
    BookingPersonalData personal;

    @Test
    void remindsTheDayBeforeAndAnHourBeforeOnceEach() {
        String worker = office.worker();
        String id = booked(worker, office.point(1));

        moveTo(id, 60 * 20);
        Race.of(4, i -> Transactions.await(job::remind));
        Transactions.await(job::remind);
        assertThat(titles(worker)).containsExactly("预约提醒", "预约成功");

        moveTo(id, 50);
        Race.of(4, i -> Transactions.await(job::remind));
        Transactions.await(job::remind);
        assertThat(titles(worker)).containsExactly("预约即将开始", "预约提醒", "预约成功");
    }

    @Test
    void whoWasToBeRemindedWhileNothingRanIsRemindedOfTheHourAlone() {
        String worker = office.worker();
        String id = booked(worker, office.point(1));

        moveTo(id, 30);
        Transactions.await(job::remind);
        Transactions.await(job::remind);

        assertThat(titles(worker)).containsExactly("预约即将开始", "预约成功");
    }

    @Test
    void nobodyIsRemindedOfWhatIsCancelledOrOver() {
        String worker = office.worker();
        String point = office.point(2);
        String cancelled = booked(worker, point);
        as(worker).post(MINE + "/" + cancelled + "/cancellation").then().statusCode(200);
        String over = booked(worker, point);

        moveTo(over, -5);
        Transactions.await(job::remind);

        assertThat(titles(worker)).containsExactly("预约成功", "预约成功");
    }

    @Test
    void aClosedDayIsToldOnceAndOtherTimesAreOffered() {
        String worker = office.worker();
        String point = office.point(1);
        String id = booked(worker, point);
        String day = as(worker).get(MINE + "/" + id).<String>path("slot").substring(0, 10);

        as(office.manager())
                .body("{}")
                .put(MANAGED + "/" + point + "/closures/" + day)
                .then()
                .statusCode(200);
        Race.of(4, i -> Transactions.await(job::tellOfClosures));

        as(worker).get(MINE + "/" + id).then().body("state", equalTo("CLOSED"));
        assertThat(titles(worker)).containsExactly("预约已取消：站点当日不开放", "预约成功");
        assertThat(as(worker).get("/v1/me/notices").<String>path("items[0].text"))
                .contains("可改约：2");
    }

    @Test
    void aRemovedPointIsToldToo() {
        String worker = office.worker();
        String point = office.point(1);
        String id = booked(worker, point);
        String tag = as(office.manager()).get(MANAGED + "/" + point).header("ETag");

        as(office.manager())
                .header("If-Match", tag)
                .delete(MANAGED + "/" + point)
                .then()
                .statusCode(204);
        Transactions.await(job::tellOfClosures);

        as(worker).get(MINE + "/" + id).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void whoLeavesGivesThePlaceBackAndIsForgotten() {
        SignIn.Person person = SignIn.somebody();
        UUID worker = person.id();
        String point = office.point(1);
        String slot = PointOffice.slots(point).get(0);
        PointOffice.book(person.accessToken(), point, slot).then().statusCode(201);

        assertThat(Transactions.run(() -> personal.export(worker))).hasSize(1);
        Transactions.run(() -> personal.erase(worker).replaceWith(true));

        assertThat(Transactions.run(() -> personal.export(worker))).isEmpty();
        PointOffice.book(office.worker(), point, slot).then().statusCode(201);
    }

    private static List<String> titles(String worker) {
        return as(worker).get("/v1/me/notices").path("items.title");
    }
}
