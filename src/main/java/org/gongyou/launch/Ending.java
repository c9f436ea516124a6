package org.gongyou.launch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Holds the order in which a process ends, by a signal, by itself or because the app did not start: the app first, then
 * what it works with.
 */
final class Ending {

    private static final int PATIENCE_SECONDS = 30;
    private static final Duration PULSE = Duration.ofMillis(200);

    private final CountDownLatch appEnded = new CountDownLatch(1);
    private volatile boolean appStarted;

    private Ending() {}

    static Ending ofThisProcess() {
        Ending ending = new Ending();
        if (System.getProperty("gongyou.started-by-maven") != null) {
            ProcessHandle.current().parent().ifPresent(Ending::endWith);
        }
        return ending;
    }

    /**
     * Maven starts the app as a process of its own, and would wait for it without passing a signal on: it is told to end at
     * once ({@code .mvn/jvm.config}), and the app ends when it is gone.
     */
    private static void endWith(ProcessHandle maven) {
        Thread watch = new Thread(
                () -> {
                    while (ProcessHandle.current()
                            .parent()
                            .filter(maven::equals)
                            .isPresent()) {
                        LockSupport.parkNanos(PULSE.toNanos());
                    }
                    System.exit(0);
                },
                "maven-watch");
        watch.setDaemon(true);
        watch.start();
    }

    void appStarts() {
        appStarted = true;
    }

    void appEnded() {
        appEnded.countDown();
    }

    void afterTheApp(Runnable step) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            awaitApp();
                            run(step);
                        },
                        "ending"));
    }

    private static void run(Runnable step) {
        try {
            step.run();
        } catch (StartRefused failed) {
            System.err.println("Gongyou: " + failed.sentence());
        }
    }

    private void awaitApp() {
        try {
            if (appStarted && !appEnded.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("Gongyou: the app did not end within " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
