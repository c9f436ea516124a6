package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.officer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What somebody before a door sees, with nothing but the phone's camera. */
@QuarkusTest
class DoorTest extends ApiTest {

    @Inject
    StationOffice office;

    @Nested
    class Page {

        @Test
        void saysInWordsWhetherOneGetsInAndWhatThereIs() {
            String page = page(entered(
                            "door-1",
                            Map.of(
                                    "doorHelp", "按门铃，店员开门",
                                    "facilityStates", "MICROWAVE=BROKEN@2026-11-20T08:00:00Z/KEEPER")))
                    .then()
                    .statusCode(200)
                    .contentType(equalTo("text/html;charset=UTF-8"))
                    .header("Cache-Control", startsWith("public, no-cache"))
                    .extract()
                    .asString();

            assertThat(page)
                    .contains("<html lang=\"zh-CN\">", "<h1>站点door-1</h1>", "司机快递员驿站", "全天开放", "所有人")
                    .contains("按门铃，店员开门", "<li class=\"out\">微波炉 · 损坏</li>", "<li>饮水</li>")
                    .contains("href=\"tel:", "href=\"geo:")
                    .contains("data-station=\"" + id("door-1"));
        }

        @Test
        void speaksEnglishToWhoeverAsks() {
            String placeCode = entered("door-2", Map.of());

            String page = given().header("Accept-Language", "en-GB,en")
                    .get("/s/" + placeCode)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();

            assertThat(page)
                    .contains("<html lang=\"en\">", "Open now", "Everybody", "Microwave", "Station code " + placeCode)
                    .doesNotContain("全天开放", "门锁着");
        }

        @Test
        void isUnderstoodAsTypedByHand() {
            String placeCode = entered("door-3", Map.of());

            page(placeCode.substring(0, 3).toLowerCase(Locale.ROOT) + " " + placeCode.substring(3))
                    .then()
                    .statusCode(200)
                    .body(containsString("站点door-3"));
        }

        @Test
        void thatDoesNotExistLeadsPeopleToTheHotlineAndProgramsToAProblem() {
            given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                    .get("/s/NOSUCH")
                    .then()
                    .statusCode(404)
                    .contentType(equalTo("text/html;charset=UTF-8"))
                    .body(containsString("tel:12351"));
            page("NOSUCH").then().statusCode(404).contentType(startsWith("application/problem+json"));
        }

        @Test
        void showsWhatAListSaysAsTextAndNeverAsMarkup() {
            String evil = "<img src=x onerror=alert(1)>\"'";

            String page = page(entered("door-4", Map.of("doorHelp", evil))).asString();

            assertThat(page).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;");
        }

        @Test
        void runsNothingButItsOwnScriptAndStyle() throws Exception {
            Response answer = page(entered("door-5", Map.of()));
            String policy = answer.header("Content-Security-Policy");

            assertThat(policy)
                    .startsWith("default-src 'none'; connect-src 'self'")
                    .contains("script-src 'sha256-" + hash(answer.asString(), "script") + "'")
                    .contains("style-src 'sha256-" + hash(answer.asString(), "style") + "'");
            assertThat(answer.asByteArray()).hasSizeLessThan(12_000);
        }

        @Test
        void isNotSentTwice() {
            String placeCode = entered("door-6", Map.of());
            String tag = page(placeCode).header("ETag");

            given().header("If-None-Match", tag).get("/s/" + placeCode).then().statusCode(304);
        }

        private String hash(String page, String element) throws Exception {
            Matcher found = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                    .matcher(page);
            assertThat(found.find()).isTrue();
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(found.group(1).getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        }
    }

    @Nested
    class Sign {

        @Test
        void bearsTheCodeThatOpensThePage() throws Exception {
            String placeCode = entered("door-7", Map.of());

            String sign = officer(office.administratorToken())
                    .get("/officer/v1/stations/" + id("door-7") + "/sign")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("image/svg+xml"))
                    .extract()
                    .asString();

            assertThat(sign).contains(">" + placeCode + "<", ">站点door-7<", "12351");
            assertThat(decoded(sign)).isEqualTo("http://localhost:" + RestAssured.port + "/s/" + placeCode);
        }

        @Test
        void isForThoseWhoManageTheStation() {
            entered("door-8", Map.of());
            String path = "/officer/v1/stations/" + id("door-8") + "/sign";

            officer(office.keeper(office.union())).get(path).then().statusCode(404);
            given().get(path).then().statusCode(401);
        }

        /** Reads the modules as they are drawn, without the quiet zone. */
        private String decoded(String sign) throws Exception {
            Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"").matcher(sign);
            assertThat(box.find()).isTrue();
            BitMatrix modules = new BitMatrix(Integer.parseInt(box.group(1)) - 8);
            Matcher dark = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(sign);
            while (dark.find()) modules.set(Integer.parseInt(dark.group(1)) - 4, Integer.parseInt(dark.group(2)) - 4);
            return new Decoder().decode(modules).getText();
        }
    }

    @Test
    void theWordsOfTheOpenListsAreToldInBothLanguages() {
        given().get("/v1/stations/terms")
                .then()
                .statusCode(200)
                .body("kinds.code", hasItem("TAXI_CANTEEN"))
                .body("facilities.find { it.code == 'MICROWAVE' }.name", equalTo("微波炉"))
                .body("facilityStates.find { it.code == 'BROKEN' }.name", equalTo("损坏"));
        given().header("Accept-Language", "en")
                .get("/v1/stations/terms")
                .then()
                .body("access.find { it.code == 'WOMEN_ONLY' }.name", equalTo("Women only"));
    }

    private static Response page(String placeCode) {
        return given().get("/s/{placeCode}", placeCode);
    }

    private String id(String code) {
        return office.idOf(code);
    }

    /** @return the place code */
    private String entered(String code, Map<String, String> more) {
        StationLine line = StationLine.of(code, freeLatitude(), 1).named("站点" + code);
        return given().get("/v1/stations/" + office.enter(line, more)).path("placeCode");
    }
}
