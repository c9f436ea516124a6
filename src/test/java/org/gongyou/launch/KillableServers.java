package org.gongyou.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.gongyou.support.TestFolder;
import org.jspecify.annotations.Nullable;

/** The embedded servers as a process of their own, which a test may kill at any moment. */
final class KillableServers {

    private KillableServers() {}

    public static void main(String... folder) throws InterruptedException {
        var servers = new EmbeddedServers(Path.of(folder[0]), Boolean.parseBoolean(folder[1]), System.out::println);
        var unused = servers.start();
        System.out.println("started");
        new CountDownLatch(1).await();
    }

    static Process start(TestFolder folder, boolean durable) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillableServers.class.getName(),
                        folder.path().toString(),
                        String.valueOf(durable))
                .redirectErrorStream(true)
                .redirectOutput(said(folder))
                .start();
    }

    private static File said(TestFolder folder) {
        return folder.path().resolve("said.log").toFile();
    }

    static void awaitStarted(TestFolder folder, Process process) {
        Awaitility.await("both servers")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    String said = Files.readString(said(folder).toPath());
                    assertTrue(process.isAlive(), said);
                    return said.contains("started");
                });
    }

    static void killAfter(long millis, Process process) throws InterruptedException {
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        assertFalse(ended, "killed, not ended");
        kill(process);
    }

    static void kill(Process process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** What a killed run started may still be at work and take files away meanwhile. */
    static void setBackByFifteenMinutes(Path top) throws IOException {
        FileTime then = FileTime.from(Instant.now().minus(Duration.ofMinutes(15)));
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                try {
                    if (!attributes.isSymbolicLink()) {
                        Files.setLastModifiedTime(file, then);
                    }
                } catch (NoSuchFileException gone) {
                    // Nothing to set back.
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
