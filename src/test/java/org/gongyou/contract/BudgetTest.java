package org.gongyou.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongyou.station.StationLine;
import org.gongyou.station.StationOffice;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.SentMessages;
import org.gongyou.support.SignIn;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the screens of the table of budgets in {@code mobile-contract/README.md}, and holds them to it. */
@QuarkusTest
class BudgetTest extends ApiTest {

    private static final Path README = Path.of("mobile-contract/README.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| (\\d+)[^|]* \\| (\\d+) KB \\|$");

    @Inject
    TestCity city;

    @Inject
    StationOffice office;

    private final Map<String, Walk> walks = Map.of(
            "sign in", this::signIn,
            "texts to agree to", this::texts,
            "join", this::join,
            "stations near me, 20 of them", this::stations);

    private interface Walk {
        Line walk();
    }

    record Budget(String screen, int requests, int bytes) {}

    @Test
    void everyScreenOfTheTableIsWalked() throws IOException {
        assertThat(budgets()).extracting(Budget::screen).containsExactlyInAnyOrderElementsOf(walks.keySet());
    }

    @ParameterizedTest
    @MethodSource("budgets")
    void aScreenKeepsToItsBudget(Budget budget) {
        Line line = walks.get(budget.screen()).walk();

        assertThat(line.requests()).isPositive().isLessThanOrEqualTo(budget.requests());
        assertThat(line.bytes()).isGreaterThan(100).isLessThanOrEqualTo(budget.bytes());
    }

    static List<Budget> budgets() throws IOException {
        String section = Files.readString(README).split("## Budgets", 2)[1];
        return ROW.matcher(section).results().map(BudgetTest::budget).toList();
    }

    private static Budget budget(MatchResult row) {
        return new Budget(row.group(1), Integer.parseInt(row.group(2)), 1000 * Integer.parseInt(row.group(3)));
    }

    private Line signIn() {
        Line line = new Line("");
        String phone = SignIn.newPhone();
        line.post("/v1/auth/codes", Map.of("phone", phone));
        Map<String, String> device = Map.of("id", "budget", "name", "演示手机", "platform", "android");
        line.post(
                "/v1/auth/sessions",
                Map.of("phone", phone, "code", SentMessages.awaitCode(phone, 1), "device", device));
        return line;
    }

    private Line texts() {
        Line line = new Line("");
        line.get("/v1/texts/charter");
        line.get("/v1/texts/identity-consent");
        return line;
    }

    private Line join() {
        city.founded();
        String charter = given().get("/v1/texts/charter").path("version");
        Map<String, Object> identity = SignIn.identity(IdentityNumbers.next());
        Line line = new Line(SignIn.somebody().accessToken());
        line.put("/v1/me/identity", identity);
        String id = line.post(
                        "/v1/join-applications",
                        Map.of(
                                "occupation",
                                "COURIER",
                                "workPlace",
                                Map.of("divisionCode", "230102001"),
                                "charter",
                                Map.of("version", charter)))
                .path("id")
                .asText();
        line.post("/v1/join-applications/" + id + "/submission", Map.of());
        return line;
    }

    private Line stations() {
        IntStream.range(0, 25).forEach(i -> office.enter(station(i), more(i)));
        Line line = new Line("");
        assertThat(line.get("/v1/stations?lat=45.6&lon=127.2&radius=5000&limit=20")
                        .path("items"))
                .hasSize(20);
        return line;
    }

    /** Most are rated, something is broken in every fifth, and as many close for some days. */
    private static Map<String, String> more(int number) {
        return Map.of(
                "stars", number % 4 == 0 ? "" : Integer.toString(number % 6),
                "facilityStates", number % 5 == 0 ? station(number).facilities().split(";")[0] + "=BROKEN" : "",
                "specialDays", number % 5 == 1 ? "2031-10-0" + (1 + number % 7) + "/2031-10-08=off=国庆假期检修" : "");
    }

    /** As different from its neighbours as real ones are. */
    private static StationLine station(int number) {
        Random random = new Random(number);
        String[] facilities = {"WIFI", "TOILET", "MICROWAVE", "REST", "BOOKS", "HEATING", "FRIDGE", "RAIN_GEAR"};
        return StationLine.of("budget-" + number, 45.6 + random.nextDouble() * 0.01, 127.2 + random.nextDouble() * 0.01)
                .named("道里区户外劳动者驿站第" + random.nextInt(1000) + "号")
                .calling("0451-8" + (1_000_000 + random.nextInt(9_000_000)))
                .open("Mo-Fr 08:" + (10 + number) + "-11:00,13:30-17:00; PH off")
                .with(facilities[number % 8] + ";" + facilities[(number + 3) % 8] + ";" + facilities[(number + 5) % 8]);
    }
}
