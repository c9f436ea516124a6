package org.gongyou.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.cover.Coverage.count;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.gongyou.cover.Coverage.Worker;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoverPersonalDataTest extends ApiTest {

    @Inject
    Coverage coverage;

    @Inject
    CoverPersonalData personal;

    @Inject
    Clock clock;

    private Worker worker;

    @BeforeEach
    void somebodyIsCovered() {
        String unit = coverage.unit();
        worker = coverage.knownMember(unit);
        Coverage.takeOut(worker, coverage.product(unit)).then().statusCode(201);
        Coverage.shift(worker, -3);
    }

    @Test
    void aPersonMayHaveEverything() {
        JsonNode export = Transactions.run(() -> personal.export(worker.id()));

        assertThat(export).hasSize(1);
        assertThat(export.at("/0/state").asText()).isEqualTo("VALID");
        assertThat(export.at("/0/from").asText())
                .isEqualTo(coverage.today().minusDays(2).toString());
    }

    @Test
    void whoeverIsErasedIsCoveredNoLonger() {
        Transactions.run(() -> personal.erase(worker.id()).replaceWith(true));
        Transactions.run(() -> personal.erase(worker.id()).replaceWith(true));

        assertThat(count(worker, "state = 'ENDED' and reason = 'ERASED' and payment_reference is null"))
                .isEqualTo(1);
        assertThat(Transactions.select(
                        Long.class,
                        "select count(*) from cover_roll where worker_id = :worker",
                        Map.of("worker", worker.id())))
                .isZero();
    }

    @Test
    void whatEndedYearsAgoGoes() {
        Coverage.shift(worker, -1_800);
        Transactions.run(() -> personal.expire(clock.instant()));
        assertThat(count(worker, "true")).isEqualTo(1);

        Transactions.run(() -> personal.expire(clock.instant().plus(Duration.ofDays(400))));

        assertThat(count(worker, "true")).isZero();
    }
}
