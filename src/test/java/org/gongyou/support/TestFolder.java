package org.gongyou.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A folder below {@code target} for one test or one run. It is named after the process that made it, so that whoever comes
 * next can clear away what a killed run left: the processes started in it, then the files.
 */
public final class TestFolder implements AutoCloseable {

    private static final Path ALL = Path.of("target", "test-folders").toAbsolutePath();

    private final Path path;

    private TestFolder(Path path) {
        this.path = path;
    }

    public static TestFolder make(String purpose) {
        try {
            Files.createDirectories(ALL);
            clearAwayDeadRuns();
            String prefix = ProcessHandle.current().pid() + "-" + purpose + "-";
            return new TestFolder(Files.createTempDirectory(ALL, prefix).toRealPath());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Path path() {
        return path;
    }

    private static void clearAwayDeadRuns() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            folders.filter(folder -> ProcessHandle.of(maker(folder)).isEmpty())
                    .forEach(folder -> new TestFolder(folder).close());
        }
    }

    private static long maker(Path folder) {
        return Long.parseLong(folder.getFileName().toString().split("-", 2)[0]);
    }

    /** The processes that run a program of this folder, or a Java that works in it. */
    public List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(path + "/"))
                .toList();
    }

    /** Ends every process of the folder by its number, then removes the folder. */
    @Override
    public void close() {
        processes().forEach(ProcessHandle::destroyForcibly);
        Awaitility.await().until(() -> processes().isEmpty());
        try (Stream<Path> files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            // Another run clears away the same remains.
        }
    }
}
