package org.gongyou.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gongyou.support.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A batch of relief at the bank, while the package is killed between the bank's file and its answer, and within the answer. */
class ReliefKillIT {

    private static CrowdApps apps;

    private final DemoCalls calls = new DemoCalls();
    private final ReliefBatch batch = new ReliefBatch(calls);

    private RunningApp app;

    @BeforeAll
    static void startServers() {
        apps = CrowdApps.ready("relief");
    }

    @AfterAll
    static void stopServers() {
        apps.close();
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void theLedgerBalancesAndNobodyIsPaidTwice() throws IOException {
        batch.send();
        app.kill9();

        live();
        batch.assertSentAlike();
        assertThat(batch.answerInPart()).isTrue();
        app.kill9();

        live();
        batch.assertPaidOnce();
    }

    @BeforeEach
    void live() {
        app = apps.startAt("2026-03-02T01:00:00Z");
        calls.use(app);
    }
}
