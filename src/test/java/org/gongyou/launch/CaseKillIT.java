package org.gongyou.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.gongyou.launch.HelpedWorker.Step;
import org.gongyou.support.Race;
import org.gongyou.support.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Cases of legal aid from the draft to the money, while the package is killed at each step: requests of all steps are under way
 * at that moment, since each case starts a little after the one before. Meanwhile a batch of relief is at the bank, and the
 * package is killed between the bank's file and its answer, and within the answer.
 */
class CaseKillIT {

    private static final int CASES = 8;
    private static final int CLOSED = 4;
    private static final String REMINDED = "仲裁受理：期限将至";
    private static final String[] ONCE = {
        "submit", "approve", "signed", "lawyer-accepted", "proceeding-step", "outcome-entered", "money-received"
    };
    private static final String OVER = "仲裁受理：期限已过";

    private static CrowdApps apps;

    private final Random random = new Random(20261122);
    private final DemoCalls calls = new DemoCalls();
    private final List<HelpedWorker> workers =
            IntStream.range(0, CASES).mapToObj(i -> new HelpedWorker(calls, i)).toList();

    private final ReliefBatch batch = new ReliefBatch(calls);

    private RunningApp app;

    @BeforeEach
    void begin() {
        liveAt("2026-03-02T01:00:00Z");
    }

    @BeforeAll
    static void startServers() {
        apps = CrowdApps.ready("cases");
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
    void nothingAnsweredIsLostAndWhatTimeDoesHappensOnce() throws Exception {
        batch.send();
        for (HelpedWorker worker : workers) worker.identify();
        killWhile(Step.SIGN, 5 * CASES);

        liveAt("2026-03-02T01:10:00Z");
        goOn(workers, Step.SIGN);
        assertAnsweredAlike();
        batch.assertSentAlike();
        killOnce(() -> isAny("OPEN") && batch.answerInPart());

        workers.forEach(HelpedWorker::forgetKeys);
        liveAt("2026-03-05T01:00:00Z");
        batch.assertPaidOnce();
        killOnce(() -> isAny("LAPSED"));

        liveAt("2026-03-05T01:10:00Z");
        await(() -> offers("OPEN") == CASES);
        killWhile(Step.CLOSE, 4 * CASES);

        liveAt("2026-03-05T01:20:00Z");
        goOn(workers, Step.MONEY);
        goOn(workers.subList(0, CLOSED), Step.CLOSE);
        assertAnsweredAlike();
        // The next life begins after the last day, when nobody is told any more that it comes.
        killOnce(this::areReminded, () -> goOn(workers.subList(0, CLOSED), Step.CHECK));

        liveAt("2026-03-10T01:00:00Z");
        goOn(workers.subList(0, CLOSED), Step.CHECK);
        await(() -> notices(OVER) == CASES - CLOSED);
        assertThat(offers("LAPSED")).as("kills in the middle of asking").isPositive();
        for (HelpedWorker worker : workers) {
            boolean closed = workers.indexOf(worker) < CLOSED;
            assertHappenedOnce(worker, closed);
            assertToldOnce(worker, closed);
        }
    }

    private void liveAt(String instant) {
        app = apps.startAt(instant);
        calls.use(app);
    }

    /** Each a little later than the one before; whoever the app leaves in the middle goes on in its next life. */
    private void killWhile(Step last, int answers) {
        int begun = calls.answered();
        int most = begun + answers / 3 + random.nextInt(answers / 3);
        Race.of(CASES + 1, number -> {
            if (number == CASES) return killAfter(most);
            awaitAnswers(begun + 2 * number);
            return goOnUntilKilled(workers.get(number), number < CLOSED || last == Step.SIGN ? last : Step.MONEY);
        });
    }

    private void awaitAnswers(int answers) {
        while (calls.answered() < answers && app.process().isAlive()) LockSupport.parkNanos(200_000);
    }

    private boolean killAfter(int answers) {
        awaitAnswers(answers);
        return kill();
    }

    private boolean kill() {
        LockSupport.parkNanos(random.nextInt(20_000_000));
        app.kill9();
        return true;
    }

    private static boolean goOnUntilKilled(HelpedWorker worker, Step last) {
        try {
            worker.goOn(last);
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private static void goOn(List<HelpedWorker> some, Step last) {
        assertThat(Race.of(some.size(), number -> goOnUntilKilled(some.get(number), last)))
                .doesNotContain(false);
    }

    /** In the middle of what a job does, and of what people do meanwhile. */
    private void killOnce(Callable<Boolean> begun) {
        killOnce(begun, () -> {});
    }

    private void killOnce(Callable<Boolean> begun, Runnable meanwhile) {
        await(begun);
        Race.of(2, number -> {
            if (number == 0) return kill();
            try {
                meanwhile.run();
                return true;
            } catch (AssertionError killed) {
                return false;
            }
        });
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(condition);
    }

    private void assertAnsweredAlike() throws IOException {
        for (HelpedWorker worker : workers)
            assertThat(worker.answeredOtherwise()).isEmpty();
    }

    private boolean isAny(String state) throws IOException {
        for (String lawyer : HelpedWorker.LAWYERS)
            if (calls.get(lawyer, "/lawyer/v1/offers")
                    .body()
                    .findValuesAsText("state")
                    .contains(state)) return true;
        return false;
    }

    private int offers(String state) throws IOException {
        int found = 0;
        for (HelpedWorker worker : workers) found += offers(worker, state);
        return found;
    }

    private static int offers(HelpedWorker worker, String state) throws IOException {
        int found = 0;
        for (String lawyer : HelpedWorker.LAWYERS)
            found += worker.offers(lawyer, state).size();
        return found;
    }

    private boolean areReminded() throws IOException {
        for (HelpedWorker open : workers.subList(CLOSED, CASES))
            if (!open.notices(open.phone()).contains(REMINDED)
                    || !open.notices(open.lawyer()).contains(REMINDED)) return false;
        return true;
    }

    private int notices(String title) throws IOException {
        int found = 0;
        for (HelpedWorker worker : workers) found += Collections.frequency(worker.notices(worker.phone()), title);
        return found;
    }

    private static void assertHappenedOnce(HelpedWorker worker, boolean closed) throws IOException {
        List<String> happened = worker.happened();
        int lapsed = offers(worker, "LAPSED");
        assertThat(happened).containsOnlyOnce(ONCE);
        assertThat(Collections.frequency(happened, "lawyer-asked")).isEqualTo(lapsed + 1);
        assertThat(Collections.frequency(happened, "lawyer-did-not-answer")).isEqualTo(lapsed);
        for (String closing : List.of("finish", "close"))
            assertThat(Collections.frequency(happened, closing)).isEqualTo(closed ? 1 : 0);
        assertThat(worker.proceedings().path("received")).hasSize(1);
        assertThat(worker.proceedings().path("receivedInFen").asLong()).isEqualTo(HelpedWorker.PAID_IN_FEN);
    }

    /** Of each thing everybody was told once. */
    private static void assertToldOnce(HelpedWorker worker, boolean closed) throws IOException {
        List<String> told = worker.notices(worker.phone());
        assertThat(told).doesNotHaveDuplicates();
        assertThat(told.contains(OVER)).isEqualTo(!closed);
        if (!closed) assertThat(told).contains(REMINDED);
        for (String lawyer : HelpedWorker.LAWYERS) {
            List<String> heard = worker.notices(lawyer);
            assertThat(heard).doesNotHaveDuplicates();
            assertThat(heard.contains("派案已失效"))
                    .isEqualTo(!worker.offers(lawyer, "LAPSED").isEmpty());
            if (lawyer.equals(worker.lawyer())) {
                assertThat(heard.contains(REMINDED)).isEqualTo(told.contains(REMINDED));
                assertThat(heard.contains(OVER)).isEqualTo(!closed);
            }
        }
    }
}
