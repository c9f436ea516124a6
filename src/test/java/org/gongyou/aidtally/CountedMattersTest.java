package org.gongyou.aidtally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.legalaid.Ending;
import org.gongyou.legalaid.Grievance;
import org.gongyou.legalaid.Matter;
import org.gongyou.legalaid.Service;
import org.gongyou.membership.Applicant;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CountedMattersTest extends ApiTest {

    @Inject
    CountedMatters counted;

    @Inject
    KindsOfHelp kinds;

    @Inject
    Cases cases;

    @Inject
    TestCity city;

    @Inject
    Pool pool;

    @Test
    void whatBecomesOfARequestIsCountedWithoutAName() {
        city.founded();
        Applicant applicant = Applicant.submitted(Applicant.COURIER);
        List<String> before = events();

        hears(applicant, counted::submitted);
        hears(applicant, counted::accepted);
        hears(applicant, (matter, subject) -> counted.ended(matter, subject, Ending.CLOSED));
        hears(applicant, (matter, subject) -> counted.ended(matter, subject, Ending.REFUSED));

        assertThat(events().subList(before.size(), before.size() + 4))
                .containsExactly("REQUESTED null", "ACCEPTED null", "CLOSED 12", "REFUSED null");
        assertThat(columns())
                .containsExactlyInAnyOrder(
                        "id", "month", "district", "service", "grievance", "fact", "amount_in_fen", "days");
    }

    @Test
    void everyFormOfHelpHasAName() {
        for (Service service : Service.values())
            assertThat(kinds.words(service.name())).isEqualTo(service.words());
        assertThat(kinds.words("NEWER").zh()).isEqualTo("NEWER");
    }

    private void hears(Applicant applicant, BiFunction<Matter, WorkCase, Uni<Void>> of) {
        UUID worker = applicant.person().id();
        UUID id = UUID.fromString(
                applicant.get("/v1/me/cases/" + applicant.caseNumber()).path("id"));
        Transactions.run(() -> cases.found(worker, id)
                .call(subject -> of.apply(matter(subject), subject))
                .replaceWith(true));
    }

    private static Matter matter(WorkCase subject) {
        return new Matter(
                subject.workerId(),
                subject.id(),
                subject.id(),
                subject.number(),
                subject.number(),
                Service.ENFORCEMENT,
                List.of(),
                "230102",
                Set.of(Grievance.WAGES),
                1,
                Map.of(),
                null,
                new Matter.Need(null, false),
                false,
                Instant.now().minus(Duration.ofDays(12)).minusSeconds(60),
                null);
    }

    /** Of a form of help that nobody else asks for here. */
    private List<String> events() {
        return StreamSupport.stream(
                        pool.query("select fact, days from aid_event where service = 'ENFORCEMENT' order by id")
                                .executeAndAwait()
                                .spliterator(),
                        false)
                .map(row -> row.getString(0) + " " + row.getInteger(1))
                .toList();
    }

    private List<String> columns() {
        return StreamSupport.stream(
                        pool.query("select column_name from information_schema.columns where table_name = 'aid_event'")
                                .executeAndAwait()
                                .spliterator(),
                        false)
                .map(row -> row.getString(0))
                .toList();
    }
}
