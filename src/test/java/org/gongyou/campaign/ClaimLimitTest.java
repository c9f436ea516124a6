package org.gongyou.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;

/** A nervous thumb is answered; a program that taps for one account, or a phone for many, is not. */
@QuarkusTest
class ClaimLimitTest extends ApiTest {

    private static final int PER_ACCOUNT = 100;
    private static final int PER_DEVICE = 300;

    @Inject
    Fair fair;

    @Test
    void anAccountClaimsAHundredTimesAMinute() {
        String campaign = fair.published(fair.rush(1));
        Person worker = SignIn.somebody();

        List<Response> answers = claims(campaign, List.of(worker), PER_ACCOUNT);

        assertThat(answers).allMatch(answer -> answer.statusCode() == 409);
        refused(claim(worker, campaign));
        assertThat(claim(SignIn.somebody(), campaign).statusCode()).isEqualTo(409);
    }

    @Test
    void theAccountsOfADeviceShareItsLimit() {
        String campaign = fair.published(fair.rush(1));
        String device = UUID.randomUUID().toString();
        List<Person> farm = Stream.generate(() -> SignIn.onDevice(SignIn.newPhone(), device))
                .limit(4)
                .toList();

        List<Response> answers = claims(campaign, farm, PER_DEVICE);

        assertThat(answers).allMatch(answer -> answer.statusCode() == 409);
        farm.forEach(account -> refused(claim(account, campaign)));
        assertThat(claim(SignIn.somebody(), campaign).statusCode()).isEqualTo(409);
    }

    private static List<Response> claims(String campaign, List<Person> accounts, int count) {
        int runners = 10;
        return Race.of(runners, runner -> IntStream.range(0, count / runners)
                        .mapToObj(i -> claim(accounts.get((i + runner) % accounts.size()), campaign))
                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Response claim(Person worker, String campaign) {
        return worker.calls()
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/campaigns/" + campaign + "/claims");
    }

    private static void refused(Response answer) {
        answer.then().statusCode(429).body("code", equalTo("request.too-many")).header("Retry-After", notNullValue());
    }
}
