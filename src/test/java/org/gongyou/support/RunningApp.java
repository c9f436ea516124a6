package org.gongyou.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * The packaged app as a process of its own, on a port it chooses itself. Of the surrounding environment it sees only what
 * a Java needs.
 */
public final class RunningApp implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:\"]+:(\\d+)");
    /** A package that lives for seconds spends half of its start on the second compiler. */
    private static final List<String> ONE_COMPILER =
            List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=256m");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Process process;
    private final Path log;

    private RunningApp(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts the package without waiting for it. */
    public static RunningApp launch(TestFolder folder, Map<String, String> environment, String... javaOptions) {
        try {
            Path log = Files.createTempFile(folder.path(), "app-", ".log");
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("-Xmx256m");
            command.addAll(ONE_COMPILER);
            command.addAll(List.of(javaOptions));
            command.addAll(List.of("-jar", System.getProperty("gongyou.package")));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.path().toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().retainAll(List.of("PATH", "HOME", "LANG", "TMPDIR"));
            builder.environment().put("QUARKUS_HTTP_PORT", "0");
            builder.environment().putAll(environment);
            return new RunningApp(builder.start(), log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts the package and waits until it says it is ready. */
    public static RunningApp start(TestFolder folder, Map<String, String> environment, String... javaOptions) {
        return launch(folder, environment, javaOptions).awaitReady();
    }

    public RunningApp awaitReady() {
        try {
            Awaitility.await("the app to be ready")
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> !process.isAlive() || isReady());
        } catch (ConditionTimeoutException late) {
            kill9();
        }
        if (!process.isAlive()) {
            throw new AssertionError("the app did not become ready\n" + log());
        }
        return this;
    }

    private boolean isReady() {
        try {
            return LISTENING.matcher(log()).find() && get("/health/ready").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    public String url() {
        Matcher listening = LISTENING.matcher(log());
        if (!listening.find()) {
            throw new IllegalStateException("the app does not listen yet");
        }
        return "http://localhost:" + listening.group(1);
    }

    public HttpResponse<String> get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Everything it has said. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Waits for an end that comes by itself, and answers the exit code. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill9();
                throw new AssertionError("the app goes on\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Ends it as Ctrl-C does. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Ends it as a loss of power does, as far as the process is concerned. */
    public void kill9() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill9();
    }
}
