package org.gongyou.household;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyou.casework.WorkCase;
import org.gongyou.household.Homes.Human;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An office that can be called. */
@QuarkusTest
class CalledOfficeTest extends ApiTest {

    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");

    @Inject
    Vertx vertx;

    @Inject
    ObjectMapper json;

    @Inject
    Homes homes;

    @Inject
    MadeUpHouseholds madeUp;

    @Inject
    FinanceChecks checks;

    @Inject
    FinanceStore store;

    @Inject
    FinanceSending sending;

    @Inject
    FinanceEntering entering;

    @Inject
    HouseholdProbe probe;

    @Inject
    Clock clock;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private volatile int status = 200;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/checks", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            byte[] answer = (status == 200 ? findings(body) : "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            if (answer.length > 0) exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private static String findings(String body) {
        StringBuilder all = new StringBuilder();
        Matcher references = REFERENCE.matcher(body);
        while (references.find()) {
            if (!all.isEmpty()) all.append(',');
            all.append("{\"reference\":\"")
                    .append(references.group(1))
                    .append("\",\"known\":true,\"netIncomeInFen\":5}");
        }
        return "{\"findings\":[" + all + "]}";
    }

    @Test
    void isAskedUntilItAnswersAndHeardOnce() {
        WorkCase subject = asked();
        status = 503;
        round(subject);
        status = 202;
        round(subject);
        assertThat(probe.timesAnswered(subject.id())).isZero();

        status = 200;
        round(subject);
        round(subject);

        assertThat(probe.timesAnswered(subject.id())).isEqualTo(1);
        assertThat(heard).hasSize(3).allMatch(said -> said.startsWith("Bearer secret "));
        FinanceCheck check = Transactions.run(() -> checks.of(subject.workerId(), subject.id()));
        assertThat(check.state()).isEqualTo(FinanceCheck.State.ANSWERED);
        assertThat(check.persons())
                .extracting(FinanceCheck.Person::netIncomeInFen)
                .containsExactly(5L);
    }

    @Test
    void hearsNothingOnceAnAuthorityIsOver() {
        WorkCase subject = asked();
        Transactions.change(
                "update household_authority set valid_until = date '2020-01-01' where worker_id = :worker",
                Map.of("worker", subject.workerId()));

        round(subject);

        assertThat(heard).isEmpty();
        assertThat(probe.timesStopped(subject.id())).isEqualTo(1);
    }

    private WorkCase asked() {
        Human human = homes.human();
        homes.say(human, homes.household()).then().statusCode(200);
        Transactions.run(() -> madeUp.authorise(human.id()).replaceWith(1));
        WorkCase subject = homes.open(human);
        Transactions.run(
                () -> checks.ask(human.id(), subject.id(), subject.number()).replaceWith(1));
        return subject;
    }

    /** The job looks, and its time has come. */
    private void round(WorkCase subject) {
        Transactions.change(
                "update finance_line set next_at = timestamptz '2020-01-01' where worker_id = :worker"
                        + " and state in ('WAITING', 'SENT')",
                Map.of("worker", subject.workerId()));
        CalledOffice office = new CalledOffice(
                vertx.createHttpClient(),
                json,
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/checks"),
                "secret",
                Duration.ofSeconds(2));
        FinanceJob job = new FinanceJob(store, sending, entering, office, clock);
        Transactions.await(() -> job.run().replaceWith(1));
    }
}
