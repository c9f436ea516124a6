package org.gongyou.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keepers close for some days, or open at other hours. */
@QuarkusTest
class StationClosureTest extends KeptStations {

    @Test
    void closedTodayIsClosedForEverybodyAtOnce() {
        double lat = freeLatitude();
        Person person = SignIn.somebody();
        String id = kept("close-1", person, lat);
        near(lat, 1, "&open=now").then().body("items", hasSize(1));

        Response closed = close(person, id, TODAY, Map.of("reason", "停水"));

        closed.then()
                .statusCode(200)
                .body("specialDays.from", contains(TODAY.toString()))
                .body("specialDays[0].reason", equalTo("停水"))
                .body("specialDays[0].hours", nullValue());
        near(lat, 1, "&open=now").then().body("items", hasSize(0));
        near(lat, 1, "")
                .then()
                .body("items[0].opensNext", equalTo(TODAY.plusDays(1) + "T00:00:00+08:00"))
                .body("items[0].specialDays[0].reason", equalTo("停水"));

        Response reopened = delete(person.calls(), id, TODAY, closed.header("ETag"));
        reopened.then().statusCode(200).body("specialDays", nullValue());
        near(lat, 1, "&open=now").then().body("items", hasSize(1));
    }

    @Test
    void aDayOfALongerClosureIsOpenedAlone() {
        Person person = SignIn.somebody();
        String id = kept("close-2", person);
        Response closed = close(person, id, TODAY.plusDays(1), Map.of("until", TODAY.plusDays(3)));

        delete(person.calls(), id, TODAY.plusDays(2), closed.header("ETag"))
                .then()
                .statusCode(200)
                .body(
                        "specialDays.from",
                        contains(TODAY.plusDays(1).toString(), TODAY.plusDays(3).toString()));
    }

    @Test
    void otherHoursAreReadAsPeopleWriteThem() {
        Person person = SignIn.somebody();
        String id = kept("close-3", person);

        close(person, id, TODAY.plusDays(1), Map.of("hours", "上午８：３０－１１：００"))
                .then()
                .statusCode(200)
                .body("specialDays[0].hours", equalTo("08:30-11:00"));
    }

    @Test
    void closingAgainTheSameWayChangesNothing() {
        Person person = SignIn.somebody();
        String id = kept("close-4", person);
        String tag = close(person, id, TODAY, Map.of()).header("ETag");
        String before = office.end();

        close(person, id, TODAY, Map.of()).then().statusCode(200).header("ETag", equalTo(tag));

        assertThat(office.end()).isEqualTo(before);
    }

    @Test
    void ofManyAtOnceOneWinsAndNoNumberIsMissing() {
        Person person = SignIn.somebody();
        String id = kept("close-5", person);
        String tag = person.calls().get(MINE + "/" + id).header("ETag");
        String before = office.end();

        List<Response> answers =
                Race.of(6, i -> put(person.calls(), MINE + "/" + id + "/closures/" + TODAY.plusDays(i), tag, Map.of()));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(StationOffice.changes(before))
                .extracting(item -> item.get("id"))
                .contains(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1 | {}                              | /date   | station.date-past
            0  | {"hours":"随缘"}                 | /hours  | hours.unreadable
            5  | {"until":"2020-01-01"}          | /until  | station.days-unreadable
            5  | {"until":"tomorrow"}            | /until  | request.field-format
            0  | {"reason":"%s"}                 | /reason | request.field-length
            """)
    void whatCannotBeIsNamed(int days, String body, String pointer, String code) {
        Person person = SignIn.somebody();
        String id = kept("close-wrong" + days + pointer.substring(1) + code.length(), person);
        String tag = person.calls().get(MINE + "/" + id).header("ETag");

        person.calls()
                .header("If-Match", tag)
                .body(body.formatted("很".repeat(101)))
                .put(MINE + "/" + id + "/closures/" + TODAY.plusDays(days))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void aDayThatIsNoneIsNotFound() {
        Person person = SignIn.somebody();
        String id = kept("close-6", person);

        put(person.calls(), MINE + "/" + id + "/closures/someday", "\"1\"", Map.of())
                .then()
                .statusCode(404);
    }
}
