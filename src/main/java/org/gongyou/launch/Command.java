package org.gongyou.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the embedded servers to its end; what it says goes to a log, and into the sentence if it fails. */
final class Command {

    private static final int SECONDS = 120;

    private final String purpose;
    private final Path log;
    private final List<String> words = new ArrayList<>();

    /** @param purpose what did not work if the program fails, such as "PostgreSQL could not be started" */
    Command(String purpose, Path log, List<String> words) {
        this.purpose = purpose;
        this.log = log;
        this.words.addAll(words);
    }

    Command with(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    void run() {
        runWith("");
    }

    void runWith(String input) {
        try {
            ProcessBuilder builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                    .directory(new File("/"));
            // A locale or a setting of the caller (LC_ALL, PGDATA, PGPORT …) must not change what is made here.
            builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("PG"));
            Process process = builder.start();
            try (var stdin = process.outputWriter()) {
                stdin.write(input);
            } catch (IOException ended) {
                // It ended without reading; its exit code tells why.
            }
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw refused("no end after " + SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw refused(lastLine(log));
            }
        } catch (IOException failed) {
            throw refused(String.valueOf(failed.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw refused("interrupted");
        }
    }

    /** Whether a short program can be run here and ends well. */
    static boolean succeeds(List<String> words) {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private StartRefused refused(String reason) {
        return new StartRefused(purpose + ": " + reason + " (see " + log + ").");
    }

    private static String lastLine(Path log) throws IOException {
        List<String> lines =
                Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1).strip();
    }
}
