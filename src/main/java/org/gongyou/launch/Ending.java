package org.gongyou.launch;

import io.quarkus.runtime.ApplicationLifecycleManager;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds the order in which a process ends, by a signal, by itself or because the app did not start: the app first, then
 * what it works with.
 */
final class Ending {

    private static final int PATIENCE_SECONDS = 30;

    private final CountDownLatch appEnded = new CountDownLatch(1);
    private volatile boolean appStarted;

    private Ending() {}

    static Ending ofThisProcess() {
        Ending ending = new Ending();
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, failure) -> {
            ending.appEnded.countDown();
            System.exit(code);
        });
        // Maven starts the app as a process of its own and would leave it behind.
        if (System.getProperty("gongyou.started-by-maven") != null) {
            ProcessHandle.current().parent().ifPresent(Ending::endWith);
        }
        return ending;
    }

    private static void endWith(ProcessHandle parent) {
        var unused = parent.onExit().thenRun(() -> System.exit(0));
    }

    void appStarts() {
        appStarted = true;
    }

    void afterTheApp(Runnable step) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            awaitApp();
                            step.run();
                        },
                        "ending"));
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
