package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.officer;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Test;

/** Keepers look after their stations, officers after those of their subtree, and nobody after another's. */
@QuarkusTest
class KeeperTest extends KeptStations {

    @Inject
    Tokens tokens;

    @Test
    void anotherKeepersStationIsNotFound() {
        Person stranger = SignIn.somebody();
        String id = kept("other-1", SignIn.somebody());
        String tag = office.etag(id);

        stranger.calls().get(MINE + "/" + id).then().statusCode(404);
        put(stranger.calls(), MINE + "/" + id + "/closures/" + TODAY, tag, Map.of())
                .then()
                .statusCode(404);
        delete(stranger.calls(), id, TODAY, tag).then().statusCode(404);
        consent(stranger, id, true, tag).then().statusCode(404);
        confirm(stranger.calls(), MINE, id, seen("MICROWAVE", "BROKEN")).then().statusCode(404);
        stranger.calls().get(MINE + "/" + UUID.randomUUID()).then().statusCode(404);
        stranger.calls().get(MINE + "/" + station("other-4")).then().statusCode(404);
    }

    @Test
    void anotherUnionsStationIsNotFoundAndWhoManagesNoneIsRefused() {
        String id = station("other-2");
        String tag = office.etag(id);
        for (String token : List.of(office.keeper(office.union()), tokens.of(UUID.randomUUID(), Role.OFFICER))) {
            boolean manages = officer(token).get(OFFICE).statusCode() == 200;
            int status = manages ? 404 : 403;
            String path = OFFICE + "/" + id;
            officer(token).get(path + "/history").then().statusCode(status);
            put(officer(token), path + "/keeper", tag, Map.of("phone", SignIn.newPhone()))
                    .then()
                    .statusCode(status);
            officer(token)
                    .header("If-Match", tag)
                    .delete(path + "/keeper")
                    .then()
                    .statusCode(status);
            put(officer(token), path + "/closures/" + TODAY, tag, Map.of())
                    .then()
                    .statusCode(status);
            officer(token)
                    .header("If-Match", tag)
                    .delete(path + "/closures/" + TODAY)
                    .then()
                    .statusCode(status);
            confirm(officer(token), OFFICE, id, seen("MICROWAVE", "BROKEN"))
                    .then()
                    .statusCode(status);
            officer(token).get(OFFICE + "/stale").then().statusCode(manages ? 200 : 403);
        }
        assertThat(office.etag(id)).isEqualTo(tag);
    }

    @Test
    void nobodyDoesAnythingWithoutSigningInOrInTheWrongRole() {
        String id = station("other-3");
        given().get(MINE).then().statusCode(401);
        given().get(OFFICE + "/" + id + "/history").then().statusCode(401);
        officer(tokens.of(UUID.randomUUID(), Role.OFFICER)).get(MINE).then().statusCode(403);
        SignIn.somebody().calls().get(OFFICE + "/stale").then().statusCode(403);
    }
}
