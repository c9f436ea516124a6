package org.gongyou.contract;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.All;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.gongyou.account.LostPhone;
import org.gongyou.membership.Applicant;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.station.StationLine;
import org.gongyou.station.StationOffice;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;

/** Something to read for every GET of the API: here those of the first rooms, and what each {@link RoomExhibits} has. */
@ApplicationScoped
class Exhibits {

    /** @param token empty for what is open to everybody */
    record Read(String path, String token) {}

    private final TestCity city;
    private final StationOffice stations;
    private final List<RoomExhibits> rooms;

    Exhibits(TestCity city, StationOffice stations, @All List<RoomExhibits> rooms) {
        this.city = city;
        this.stations = stations;
        this.rooms = rooms;
    }

    /** By the path as the description has it. */
    Map<String, Read> all() {
        Map<String, Read> reads = new HashMap<>();
        city.founded();
        open(reads);
        Applicant member = Members.one(city);
        workers(reads, member);
        keepers(reads, member);
        officers(reads, member.caseNumber(), member.get("/v1/me/card").path("number"));
        rooms.forEach(room -> room.addTo(reads));
        return reads;
    }

    private void open(Map<String, Read> reads) {
        for (String path : List.of(
                "/.well-known/jwks.json",
                "/v1/calendar",
                "/v1/stations/changes",
                "/v1/stations/terms",
                "/v1/texts/charter",
                "/v1/texts/identity-consent",
                "/v1/unions")) {
            reads.put(path, new Read(path, ""));
        }
        reads.put("/v1/stations", new Read("/v1/stations?lat=45.757&lon=126.642", ""));
        reads.put("/v1/stations/along", new Read("/v1/stations/along?path=_kcvGw_vbWgEgE", ""));
        reads.put("/v1/stations/clusters", new Read("/v1/stations/clusters?bbox=126.6,45.7,126.7,45.8&zoom=12", ""));
        reads.put("/v1/stations/{id}", new Read("/v1/stations/" + station(), ""));
        String placeCode = given().get("/v1/stations/" + station()).path("placeCode");
        reads.put("/v1/places/{placeCode}", new Read("/v1/places/" + placeCode, ""));
        reads.put("/s/{placeCode}", new Read("/s/" + placeCode, ""));
        reads.put("/v1/unions/{id}", new Read("/v1/unions/" + city.id(TestCity.DAOLI), ""));
    }

    private static void workers(Map<String, Read> reads, Applicant member) {
        String token = member.person().accessToken();
        for (String path : List.of(
                "/v1/me",
                "/v1/me/bank-card",
                "/v1/me/bank-card/branches",
                "/v1/me/card",
                "/v1/me/card/code",
                "/v1/me/cases",
                "/v1/me/devices",
                "/v1/me/membership",
                "/v1/me/notices",
                "/v1/takeovers")) {
            reads.put(path, new Read(path, token));
        }
        String number = member.caseNumber();
        reads.put("/v1/me/cases/{number}", new Read("/v1/me/cases/" + number, token));
        reads.put("/v1/join-applications/{id}", new Read("/v1/join-applications/" + applicationOf(member), token));
        reads.put("/v1/files/{id}", new Read("/v1/files/" + photoOf(member), token));
        reads.put("/v1/takeovers/{id}", takeover());
        member.post("/v1/me/bank-card/applications", "{\"branch\":\"DEMO-01\"}");
    }

    private void keepers(Map<String, Read> reads, Applicant member) {
        String id = station();
        stations.appoint(stations.administrator(), id, member.person().phone())
                .then()
                .statusCode(200);
        String token = member.person().accessToken();
        reads.put("/v1/me/stations", new Read("/v1/me/stations", token));
        reads.put("/v1/me/stations/{id}", new Read("/v1/me/stations/" + id, token));
        reads.put("/v1/me/stations/{id}/reports", new Read("/v1/me/stations/" + id + "/reports", token));
        String photo = Photo.shownAt(id, member.person());
        reads.put("/v1/stations/{id}/photos/{photoId}", new Read("/v1/stations/" + id + "/photos/" + photo, ""));
    }

    private void officers(Map<String, Read> reads, String number, String card) {
        String token = city.officer(TestCity.CITY, OfficerFunction.values());
        for (String path : List.of(
                "/officer/v1/cases",
                "/officer/v1/stations",
                "/officer/v1/stations/export",
                "/officer/v1/station-reports/patterns",
                "/officer/v1/stations/stale",
                "/officer/v1/unions")) {
            reads.put(path, new Read(path, token));
        }
        reads.put("/officer/v1/calendar-days", new Read("/officer/v1/calendar-days?year=2026", token));
        reads.put("/officer/v1/cards/{number}", new Read("/officer/v1/cards/" + card, token));
        reads.put("/officer/v1/cases/{number}", new Read("/officer/v1/cases/" + number, token));
        reads.put("/officer/v1/unions/{id}", new Read("/officer/v1/unions/" + city.id(TestCity.DAOLI), token));
        reads.put("/officer/v1/stations/{id}", administratorsStation(""));
        reads.put("/officer/v1/stations/{id}/history", administratorsStation("/history"));
        reads.put("/officer/v1/stations/{id}/reports", administratorsStation("/reports"));
        reads.put("/officer/v1/stations/{id}/sign", administratorsStation("/sign"));
    }

    private Read administratorsStation(String more) {
        String path = "/officer/v1/stations/" + station() + more;
        return new Read(path, stations.administratorToken());
    }

    private String station() {
        stations.enter(StationLine.of("exhibit", 45.74, 126.66)).then().statusCode(200);
        return stations.idOf("exhibit");
    }

    private static String applicationOf(Applicant member) {
        return member.get("/v1/me/cases/" + member.caseNumber()).path("id");
    }

    private static String photoOf(Applicant member) {
        return given().auth()
                .oauth2(member.person().accessToken())
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "photo.png", picture(), "image/png")
                .post("/v1/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] picture() {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Read takeover() {
        String number = IdentityNumbers.next();
        Person holder = SignIn.known(SignIn.somebody(), number);
        Person claimant = SignIn.somebody();
        Response asked = LostPhone.ask(claimant, number, "OLD_PHONE", holder.phone());
        asked.then().statusCode(201);
        return new Read("/v1/takeovers/" + asked.path("id"), claimant.accessToken());
    }
}
