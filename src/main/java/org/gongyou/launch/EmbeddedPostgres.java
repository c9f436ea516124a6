package org.gongyou.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * PostgreSQL in the data folder: made once, started on a free port of the loopback address. Two roles may come in, both
 * by password and neither a superuser: {@code gongyou_owner} owns the tables, {@code gongyou_app} works with them.
 */
final class EmbeddedPostgres {

    private static final String DATABASE = "gongyou";
    private static final String OWNER = "gongyou_owner";
    private static final String APP = "gongyou_app";
    private static final String PASSWORDS = "passwords";

    private static final String ROLES = """
            CREATE ROLE gongyou_owner LOGIN PASSWORD '%s';
            CREATE ROLE gongyou_app LOGIN PASSWORD '%s';
            CREATE DATABASE gongyou OWNER gongyou_owner;
            """;
    private static final String WHO_MAY_COME_IN = """
            host gongyou gongyou_owner,gongyou_app 127.0.0.1/32 scram-sha-256
            """;

    private final DataFolder folder;
    private final Path programs;
    private final EmbeddedUser user;
    private final boolean durable;

    EmbeddedPostgres(DataFolder folder, Path programs, EmbeddedUser user, boolean durable) {
        this.folder = folder;
        this.programs = programs;
        this.user = user;
        this.durable = durable;
    }

    boolean exists() {
        return Files.exists(folder.resolve("postgres"));
    }

    void create() throws IOException {
        folder.once("postgres", this::create);
    }

    private void create(Path place) throws IOException {
        Path data = Files.createDirectory(place.resolve("data"));
        user.own(place);
        String notMade = "the embedded database could not be made";
        Path log = folder.log("create");
        // Text is compared by code point on every system; the kind of a character must still be known, for searches.
        new Command(notMade, log, user.words(program("initdb"), "-D", data.toString(), "--username=postgres"))
                .with("--auth=reject", "--encoding=UTF8", "--locale=C", "--lc-ctype=" + characterKinds())
                .with("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions")
                .with(durable ? "--sync-method=fsync" : "--no-sync")
                .run();
        Properties passwords = new Properties();
        passwords.setProperty(OWNER, password());
        passwords.setProperty(APP, password());
        // Alone with the database, before it listens anywhere: one statement a line.
        new Command(notMade, log, user.words(program("postgres"), "--single", "-D", data.toString()))
                .with("-c", "exit_on_error=on", "-c", "fsync=" + (durable ? "on" : "off"), "postgres")
                .runWith(ROLES.formatted(passwords.getProperty(OWNER), passwords.getProperty(APP)));
        Files.writeString(data.resolve("pg_hba.conf"), WHO_MAY_COME_IN);
        StringWriter text = new StringWriter();
        passwords.store(text, "The roles of the embedded database");
        PrivateFile.write(place.resolve(PASSWORDS), text.toString());
    }

    /** Starts the server, which goes on by itself until {@link #stop}. */
    Servers start(int port, RedisUrl redis) throws IOException {
        user.own(folder.resolve("postgres"));
        Files.deleteIfExists(log());
        pgCtl("the embedded PostgreSQL could not be started", "start")
                .with("-w", "-l", log().toString(), "-o", String.join(" ", options(port)))
                .run();
        Properties passwords = new Properties();
        try (InputStream stored =
                Files.newInputStream(folder.resolve("postgres").resolve(PASSWORDS))) {
            passwords.load(stored);
        }
        return new Servers(url(port, APP, passwords), url(port, OWNER, passwords), redis);
    }

    private List<String> options(int port) {
        String safety = durable ? "on" : "off";
        return List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c fsync=" + safety,
                "-c synchronous_commit=" + safety,
                "-c full_page_writes=" + safety,
                "-c timezone=UTC",
                // A failing statement and its details may hold personal data: neither goes to the log.
                "-c log_min_error_statement=panic",
                "-c log_error_verbosity=terse");
    }

    void stop() throws IOException {
        pgCtl("the embedded PostgreSQL could not be stopped", "stop")
                .with("-w", "-m", "fast")
                .run();
    }

    /** The process a server of this folder has recorded, perhaps long gone and its number reused. */
    long recordedProcess() throws IOException {
        Path record = processRecord();
        if (!Files.exists(record)) {
            return -1;
        }
        String first = Files.readString(record).lines().findFirst().orElse("");
        return first.matches("\\d{1,18}") ? Long.parseLong(first) : -1;
    }

    /** Forgets a recorded process that is not ours; PostgreSQL would refuse to start while that number is in use. */
    void forgetProcess() throws IOException {
        Files.deleteIfExists(processRecord());
    }

    private Path processRecord() {
        return folder.resolve("postgres/data/postmaster.pid");
    }

    private Command pgCtl(String purpose, String verb) throws IOException {
        Path data = folder.resolve("postgres/data");
        return new Command(purpose, folder.log("pg_ctl"), user.words(program("pg_ctl"), verb))
                .with("-s", "-t", "60", "-D", data.toString());
    }

    private Path log() {
        return folder.resolve("postgres/postgres.log");
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    private static DatabaseUrl url(int port, String role, Properties passwords) {
        return new DatabaseUrl("127.0.0.1", port, DATABASE, role, passwords.getProperty(role), "disable", null);
    }

    private static String characterKinds() {
        return System.getProperty("os.name", "").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
