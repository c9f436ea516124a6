package org.gongyou.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Ends what a killed run of the same data folder left alive. A process is ours when it runs a program unpacked into this
 * folder; a recorded number alone proves nothing, since numbers are used again.
 */
final class EmbeddedLeftovers {

    private static final int SECONDS = 15;

    private final List<Path> programs;

    EmbeddedLeftovers(List<Path> programs) {
        this.programs = programs;
    }

    boolean any() {
        return !ours().isEmpty();
    }

    void end(EmbeddedPostgres postgres) throws IOException {
        // What was still preparing goes first, so that it starts nothing behind our back.
        end(running("/bin/initdb"), ProcessHandle::destroyForcibly);
        end(running("/bin/pg_ctl"), ProcessHandle::destroyForcibly);
        long recorded = postgres.recordedProcess();
        if (ours().stream().anyMatch(process -> process.pid() == recorded)) {
            postgres.stop();
        }
        end(ours(), ProcessHandle::destroy);
        end(ours(), ProcessHandle::destroyForcibly);
        postgres.forgetProcess();
    }

    private static void end(List<ProcessHandle> processes, Predicate<ProcessHandle> signal) {
        CompletableFuture<?>[] ends =
                processes.stream().filter(signal).map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            // The next, harder step takes it; after the last one the start itself says what is in its way.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<ProcessHandle> ours() {
        return running("/");
    }

    private List<ProcessHandle> running(String program) {
        return ProcessHandle.allProcesses()
                .filter(process -> programs.stream().anyMatch(place -> runs(process, place + program)))
                .toList();
    }

    /** By the program the process runs; where the system hides that, by how its command line begins. */
    private static boolean runs(ProcessHandle process, String program) {
        ProcessHandle.Info info = process.info();
        return info.command().or(info::commandLine).orElse("").startsWith(program);
    }
}
