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
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongyou.campaign.Fair;
import org.gongyou.campaign.Fair.Member;
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
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| (\\d+)[^|]* \\| ([\\d.]+) KB \\|$");

    @Inject
    TestCity city;

    @Inject
    StationOffice office;

    @Inject
    Fair fair;

    private final Map<String, Walk> walks = Map.ofEntries(
            Map.entry("sign in", this::signIn),
            Map.entry("first screen of a member with a coupon", this::home),
            Map.entry("a coupon, from its opening to the counter", this::coupon),
            Map.entry("texts to agree to", this::texts),
            Map.entry("join", this::join),
            Map.entry("stations near me, 20 of them", () -> screens().near()),
            Map.entry("stations along my way, 20 of them", () -> screens().along()),
            Map.entry(
                    "map window of a phone, 100 stations in it", () -> screens().map()),
            Map.entry(
                    "one station of which everything is known", () -> screens().one()),
            Map.entry("page of its door", () -> screens().door()));

    private StationScreens screens() {
        return new StationScreens(office);
    }

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
        return new Budget(
                row.group(1), Integer.parseInt(row.group(2)), (int) (1000 * Double.parseDouble(row.group(3))));
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

    private Line home() {
        Member member = fair.member();
        fair.won(member, UUID.randomUUID()).then().statusCode(201);
        Line line = new Line(member.token());
        line.get("/v1/home");
        return line;
    }

    private Line coupon() {
        String campaign = fair.open(1);
        Line line = new Line(fair.member().token());
        line.get("/v1/campaigns/" + campaign);
        String coupon = line.post("/v1/campaigns/" + campaign + "/claims", Map.of())
                .path("id")
                .asText();
        line.get("/v1/me/coupons/" + coupon);
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
}
