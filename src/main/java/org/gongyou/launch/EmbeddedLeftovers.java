package org.gongyou.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Ends what a killed run of the same data folder left alive. A process is ours when it runs a program unpacked into this
 * folder; a recorded number alone proves nothing, since numbers are used again.
 */
final class EmbeddedLeftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PULSE = Duration.ofMillis(20);

    private final List<Path> programs;

    EmbeddedLeftovers(List<Path> programs) {
        this.programs = programs;
    }

    boolean any() {
        return !ours().isEmpty();
    }

    void end(EmbeddedPostgres postgres) throws IOException {
        // What was still preparing goes first, so that it starts nothing behind our back.
        end("/bin/initdb", ProcessHandle::destroyForcibly);
        end("/bin/pg_ctl", ProcessHandle::destroyForcibly);
        long recorded = postgres.recordedProcess();
        if (ours().stream().anyMatch(process -> process.pid() == recorded)) {
            stop(postgres);
        }
        end("/", ProcessHandle::destroy);
        end("/", ProcessHandle::destroyForcibly);
        postgres.forgetProcess();
    }

    private static void stop(EmbeddedPostgres postgres) throws IOException {
        try {
            postgres.stop();
        } catch (StartRefused notOurFiles) {
            // Started as another user than we run servers as now: the signals that follow reach it all the same.
        }
    }

    /**
     * Signals and waits, looking for programs that run: a process that ended but was not fetched by its parent, as happens
     * in containers, keeps its number but has none.
     */
    private void end(String program, Consumer<ProcessHandle> signal) {
        running(program).forEach(signal);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!running(program).isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PULSE.toNanos());
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
