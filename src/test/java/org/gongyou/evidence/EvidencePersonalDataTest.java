package org.gongyou.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.gongyou.evidence.Showcase.Plaintiff;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidencePersonalDataTest extends ApiTest {

    @Inject
    Showcase showcase;

    @Inject
    EvidencePersonalData personal;

    @Inject
    Clock clock;

    @Test
    void isExportedInPlainTextAndErasedWithItsPacks() {
        Plaintiff worker = showcase.plaintiff();
        worker.added(Specimens.picture("png"), "诊断书");
        String pack = worker.ask().path("id");
        await().until(() -> "READY".equals(worker.path("/evidence-packs/" + pack, "state")));

        assertThat(Transactions.run(() -> personal.export(worker.id())).toString())
                .contains("诊断书", "/v1/files/");
        Transactions.run(() -> personal.erase(worker.id()).replaceWith(true));

        assertThat(rows(worker)).isZero();
        worker.get("/evidence-pack").then().statusCode(404);
    }

    @Test
    void isForgottenWhenNobodyTouchedItForYears() {
        Plaintiff worker = showcase.plaintiff();
        worker.added(Specimens.picture("png"), "诊断书");
        Transactions.run(() -> personal.expire(clock.instant()));
        assertThat(rows(worker)).isPositive();

        Transactions.change(
                "update evidence_locker set changed_at = timestamptz '2015-01-01' where worker_id = :worker",
                Map.of("worker", worker.id()));
        Transactions.run(() -> personal.expire(clock.instant()));

        assertThat(rows(worker)).isZero();
    }

    private static long rows(Plaintiff worker) {
        return Transactions.select(Long.class, """
                select (select count(*) from evidence_item where worker_id = :worker)
                     + (select count(*) from evidence_pack where worker_id = :worker)
                     + (select count(*) from evidence_piece where worker_id = :worker)
                """, Map.of("worker", worker.id()));
    }
}
