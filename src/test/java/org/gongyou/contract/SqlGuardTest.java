package org.gongyou.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gongyou.membership.Applicant;
import org.gongyou.platform.personal.PersonalData;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Jobs;
import org.gongyou.support.SentSql;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/**
 * A worker's rows are never touched without the worker's id, whatever part of the program asks: the whole journey is walked,
 * and the database tells what it was asked. Which tables belong to workers the schema says; which of those with a
 * {@code worker_id} belong to something else, and by which dates jobs sweep, says {@code platform.persistence}.
 */
@QuarkusTest
class SqlGuardTest extends ApiTest {

    private static final Path DECLARED = Path.of("src/main/java/org/gongyou/platform/persistence/package-info.java");

    @Inject
    TestCity city;

    @Inject
    @All
    List<Journey> rooms;

    @Inject
    Pool pool;

    @Inject
    @Any
    Instance<PersonalData> personal;

    @Test
    void everyStatementOnAWorkersTableNamesTheWorker() throws IOException {
        WorkerScope scope = new WorkerScope(owned(), declared("Jobs sweep"));
        Desks desks = new Desks(city);
        Set<String> statements;
        try (SentSql sent = SentSql.listen()) {
            await().until(sent::isOn);
            walk(desks);
            statements = sent.all();
        }

        assertThat(statements.stream().flatMap(sql -> scope.touched(sql).stream()))
                .as("the journey goes past every table of workers")
                .containsAll(scope.owned());
        assertThat(statements.stream().filter(sql -> !scope.faults(sql).isEmpty()))
                .as("statements that do not say whose rows they are about")
                .isEmpty();
    }

    @Test
    void theGuardHearsWhatTheReactiveClientSends() throws IOException {
        WorkerScope scope = new WorkerScope(owned(), Set.of());
        try (SentSql sent = SentSql.listen()) {
            await().until(sent::isOn);
            pool.preparedQuery("select name from account where phone = $1").executeAndAwait(Tuple.of(new byte[0]));

            assertThat(sent.all().stream().flatMap(sql -> scope.faults(sql).stream()))
                    .contains("account: select without worker_id");
        }
    }

    @Test
    void everyKeyOfAWorkersTableBeginsWithTheWorker() throws IOException {
        List<String> others = names("""
                select c.relname from pg_index i
                join pg_class c on c.oid = i.indrelid
                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                where i.indisunique and a.attname <> 'worker_id'
                """);

        assertThat(others).doesNotContainAnyElementsOf(owned());
    }

    private void walk(Desks desks) {
        FirstJourney journey = new FirstJourney(city, desks);
        Person worker = journey.account();
        journey.recycledPhone();
        journey.appoint(worker);
        journey.withdrawJoining();
        Applicant member = journey.join();
        journey.files(member.person());
        journey.card(member);
        timePasses(member, journey.transfer(member));
        journey.station(member);
        rooms.forEach(Journey::walk);
        Claim.made().objectToAndGrant(desks);
        Claim.made().objectToAndWithdraw();
        timePasses(Claim.made());
        assertThat(Jobs.runAll()).hasSizeGreaterThan(8);
        Applicant leaver = journey.join();
        journey.leave(leaver);
        asPersonalData(leaver.person().id());
    }

    /** The transfer is overdue, and the former union's silence releases. */
    private void timePasses(Applicant member, String number) {
        UUID worker = member.person().id();
        pool.preparedQuery(
                        "update work_case set due_at = timestamptz '2020-01-01' where worker_id = $1 and number = $2")
                .executeAndAwait(Tuple.of(worker, number));
        pool.preparedQuery("update case_queue set due_at = timestamptz '2020-01-01' where number = $1")
                .executeAndAwait(Tuple.of(number));
        Jobs.runAll();
        await().untilAsserted(
                        () -> assertThat(member.get("/v1/me/cases/" + number).<String>path("state"))
                                .isEqualTo("ACCEPTING"));
    }

    private void timePasses(Claim claim) {
        pool.preparedQuery("update takeover set due_at = timestamptz '2020-01-01' where worker_id = $1 and id = $2")
                .executeAndAwait(Tuple.of(claim.claimant().id(), UUID.fromString(claim.id())));
    }

    /** What no endpoint asks for yet. */
    private void asPersonalData(UUID worker) {
        for (PersonalData part : personal) {
            Transactions.run(() -> part.export(worker));
            Transactions.run(() -> part.expire(Instant.now()));
            Transactions.run(() -> part.erase(worker).replaceWith(true));
        }
    }

    private Set<String> owned() throws IOException {
        Set<String> owned = new TreeSet<>(
                names(
                        "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'worker_id'"));
        assertThat(owned).hasSizeGreaterThan(10);
        owned.removeAll(declared("Tables owned by something else"));
        return owned;
    }

    private List<String> names(String sql) {
        return StreamSupport.stream(pool.query(sql).executeAndAwait().spliterator(), false)
                .map(row -> row.getString(0))
                .toList();
    }

    /** The names in the paragraph of the package's story that begins like this. */
    private static Set<String> declared(String beginning) throws IOException {
        String story = Files.readString(DECLARED).replaceAll("\\s*\n \\* ?", " ");
        for (String paragraph : story.split("<p>|\\*/")) {
            if (paragraph.startsWith(beginning)) {
                return Pattern.compile("\\{@code ([a-z_.]+)}")
                        .matcher(paragraph)
                        .results()
                        .map((MatchResult name) -> name.group(1))
                        .collect(Collectors.toSet());
            }
        }
        throw new AssertionError("nothing is declared as: " + beginning);
    }
}
