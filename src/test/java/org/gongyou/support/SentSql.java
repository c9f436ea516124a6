package org.gongyou.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the app asks of the database, as the log of the database itself tells: whichever client sent it, nothing is missed.
 * The log holds no values, which travel beside the statements.
 */
public final class SentSql implements AutoCloseable {

    private static final String ROLE = "gongyou_app";
    private static final String SETTINGS = "log_statement = 'all'\nlog_line_prefix = '[%u] '\n";
    private static final Pattern STATEMENT =
            Pattern.compile("\\[" + ROLE + "] LOG:  (?:statement|execute [^:]+): (.*)", Pattern.DOTALL);
    /** Lines of an entry but the first begin with a tab. */
    private static final Pattern NEXT_ENTRY = Pattern.compile("\n(?!\t)");

    private final Path folder;
    private final long begin;

    private SentSql(Path folder) throws IOException {
        this.folder = folder;
        this.begin = Files.size(log());
    }

    /** From now on, soon: see {@link #isOn}. */
    public static SentSql listen() {
        try {
            SentSql sent = new SentSql(TestServers.postgresFolder());
            sent.set(SETTINGS);
            return sent;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether something the app has sent was heard. */
    public boolean isOn() {
        return !all().isEmpty();
    }

    /** Each statement once, in the order of its first use. */
    public Set<String> all() {
        Set<String> statements = new LinkedHashSet<>();
        for (String entry : NEXT_ENTRY.split(heard())) {
            Matcher statement = STATEMENT.matcher(entry);
            if (statement.matches()) statements.add(statement.group(1).replace("\n\t", "\n"));
        }
        return statements;
    }

    private String heard() {
        try {
            byte[] log = Files.readAllBytes(log());
            return new String(log, (int) begin, log.length - (int) begin, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        set("");
    }

    /** Only a superuser may switch the log on, and nobody comes in as one: so from the outside, as an operator would. */
    private void set(String settings) {
        try {
            Path data = folder.resolve("data");
            Files.writeString(data.resolve("postgresql.auto.conf"), settings);
            String process;
            try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
                process = lines.findFirst().orElseThrow();
            }
            String reload = "kill -HUP " + Long.parseLong(process);
            if (new ProcessBuilder("sh", "-c", reload).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("the database was not told to reload");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path log() {
        return folder.resolve("postgres.log");
    }
}
