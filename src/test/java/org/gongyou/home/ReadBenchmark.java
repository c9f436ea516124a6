package org.gongyou.home;

import static java.util.Locale.ROOT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongyou.card.CardCounter;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Load;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;

/**
 * What the card and the first screen cost beside an answer that reads one row by its key, without sign-in: {@code mvn test
 * -Dtest=ReadBenchmark}. It prints a ratio and asserts nothing; the suite does not run it. Server and load share one
 * process and its cores.
 */
@QuarkusTest
class ReadBenchmark extends ApiTest {

    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS = 5;

    @Inject
    CardCounter counter;

    @Test
    void measure() {
        Person holder = counter.holder();
        String token = "Authorization: Bearer " + holder.accessToken() + "\r\n";
        Load row = new Load(RestAssured.port, List.of("/probe/row/" + holder.id()), "");
        Load card = new Load(RestAssured.port, List.of("/v1/me/card"), token);
        Load home = new Load(RestAssured.port, List.of("/v1/home"), token);
        Stream.of(row, card, home).forEach(load -> load.perSecond(ROUND));
        List<Double> rows = new ArrayList<>();
        List<Double> cards = new ArrayList<>();
        List<Double> homes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rows.add(row.perSecond(ROUND));
            cards.add(card.perSecond(ROUND));
            homes.add(home.perSecond(ROUND));
        }
        System.out.printf(
                ROOT,
                "one row %,.0f a second, /v1/me/card %,.0f: %.1f %%, /v1/home %,.0f: %.1f %%%n",
                middle(rows),
                middle(cards),
                100 * middle(cards) / middle(rows),
                middle(homes),
                100 * middle(homes) / middle(rows));
    }

    private static double middle(List<Double> speeds) {
        return speeds.stream().sorted().toList().get(ROUNDS / 2);
    }
}
