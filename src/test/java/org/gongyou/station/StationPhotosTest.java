package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;

/** What a station looks like, as officers and keepers show it. */
@QuarkusTest
class StationPhotosTest extends ApiTest {

    private static final String OFFICE = "/officer/v1/stations/";
    private static final String MINE = "/v1/me/stations/";

    @Inject
    StationOffice office;

    @Test
    void anOfficersPhotosAreSeenByEverybodyInTheirOrder() throws IOException {
        String token = office.keeper(office.union());
        String id = station("photo-1", token);
        String one = uploaded(token, picture("png", 8));
        String two = uploaded(token, picture("jpg", 8));

        show(token, OFFICE + id, two, one).then().statusCode(200).body("photos", contains(two, one));

        given().get("/v1/stations/" + id).then().body("photos", contains(two, one));
        byte[] seen = given().get("/v1/stations/" + id + "/photos/" + one)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Cache-Control", containsString("public"))
                .extract()
                .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(seen)))
                .as("%d bytes", seen.length)
                .isNotNull()
                .satisfies(picture -> assertThat(picture.getWidth()).isEqualTo(8));
        String placeCode = given().get("/v1/stations/" + id).path("placeCode");
        given().get("/s/" + placeCode).then().body(containsString("src=\"/v1/stations/" + id + "/photos/" + two));
        officer(token).get(OFFICE + id + "/history").then().body("items[0].fields", contains("photos"));
    }

    @Test
    void theKeeperShowsPhotosAndTheOfficerTakesOneAway() throws IOException {
        Person keeper = SignIn.somebody();
        String token = office.keeper(office.union());
        String id = station("photo-2", token);
        office.appoint(officer(token), id, keeper.phone()).then().statusCode(200);
        String one = uploaded(keeper.accessToken(), picture("png", 8));
        String two = uploaded(keeper.accessToken(), picture("png", 9));
        show(keeper.accessToken(), MINE + id, one, two).then().statusCode(200);

        show(token, OFFICE + id, two).then().statusCode(200).body("photos", contains(two));

        given().get("/v1/stations/" + id + "/photos/" + one).then().statusCode(404);
        given().auth()
                .oauth2(keeper.accessToken())
                .get("/v1/files/" + one)
                .then()
                .statusCode(404);
        show(token, OFFICE + id).then().statusCode(200).body("photos", nullValue());
    }

    @Test
    void nobodyShowsWhatIsAnothersOrUsedElsewhereOrNoPhoto() throws IOException {
        String token = office.keeper(office.union());
        String id = station("photo-3", token);
        String other = station("photo-4", office.keeper(office.union()));
        String anothers = uploaded(SignIn.somebody().accessToken(), picture("png", 8));
        String shown = uploaded(token, picture("png", 8));
        show(token, OFFICE + id, shown).then().statusCode(200);

        refused(show(token, OFFICE + id, shown, anothers), "/photos/1", "file.unknown");
        refused(show(token, OFFICE + id, UUID.randomUUID().toString()), "/photos/0", "file.unknown");
        String large = uploaded(token, noise(800));
        refused(show(token, OFFICE + id, shown, large), "/photos/1", "station.photo-unfit");
        refused(show(token, OFFICE + id, shown, shown), "/photos", "request.invalid");
        show(token, OFFICE + other, shown).then().statusCode(404);
        String second = station("photo-5", office.administratorToken());
        refused(show(office.administratorToken(), OFFICE + second, shown), "/photos/0", "file.unknown");
        given().get("/v1/stations/" + second + "/photos/" + shown).then().statusCode(404);
        given().get("/v1/stations/" + id).then().body("photos", contains(shown));
    }

    @Test
    void aStaleOrMissingTagChangesNothing() {
        String token = office.keeper(office.union());
        String id = station("photo-6", token);

        put(token, OFFICE + id, "\"999\"").then().statusCode(412);
        officer(token)
                .contentType(ContentType.JSON)
                .body(Map.of("photos", List.of()))
                .put(OFFICE + id + "/photos")
                .then()
                .statusCode(428);
    }

    @Test
    void ofTwoWhoShowPhotosAtOnceOneDoes() throws IOException {
        String token = office.keeper(office.union());
        String id = station("photo-7", token);
        List<String> photos = Stream.of(uploaded(token, picture("png", 8)), uploaded(token, picture("png", 9)))
                .toList();
        String tag = office.etag(id);

        List<Integer> answers = Race.of(
                2, number -> put(token, OFFICE + id, tag, photos.get(number)).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        String winner = photos.get(answers.indexOf(200));
        given().get("/v1/stations/" + id).then().body("photos", contains(winner));
    }

    private static void refused(Response answer, String pointer, String code) {
        answer.then().statusCode(422).body("errors[0].pointer", equalTo(pointer));
        if (!code.equals("request.invalid")) answer.then().body("errors[0].code", equalTo(code));
    }

    private String station(String code, String token) {
        office.enter(officer(token), StationLine.list(StationLine.of(code, freeLatitude(), 1)))
                .then()
                .statusCode(200);
        return office.idOf(code);
    }

    private Response show(String token, String station, String... photos) {
        String tag = given().auth().oauth2(token).get(station).header("ETag");
        return put(token, station, tag == null ? "\"1\"" : tag, photos);
    }

    private static Response put(String token, String station, String tag, String... photos) {
        return officer(token)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of("photos", List.of(photos)))
                .put(station + "/photos");
    }

    private static String uploaded(String token, byte[] picture) {
        return officer(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "photo", picture)
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] picture(String format, int size) throws IOException {
        return written(new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB), format);
    }

    /** Cannot be compressed, and so is large. */
    private static byte[] noise(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int x = 0; x < size; x++) for (int y = 0; y < size; y++) image.setRGB(x, y, random.nextInt(1 << 24));
        return written(image, "png");
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }
}
