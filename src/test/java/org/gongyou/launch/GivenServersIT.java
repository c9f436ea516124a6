package org.gongyou.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.gongyou.support.RunningApp;
import org.gongyou.support.TestFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The package on servers it is given: here those of the test, which speak TLS as well. */
class GivenServersIT {

    private static final String AWKWARD = "p@s:s/?#%$${home}\\ +工";
    private static final String KEYS = "k1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    private static TestFolder serverFolder;
    private static EmbeddedServers running;
    private static Servers servers;
    private static Path certificate;

    @BeforeAll
    static void startServers() throws Exception {
        serverFolder = TestFolder.make("given");
        try (EmbeddedServers first = new EmbeddedServers(serverFolder.path(), false, step -> {})) {
            var unused = first.start();
        }
        certificate = TestCertificate.make(serverFolder.path().resolve("postgres/data"));
        running = new EmbeddedServers(serverFolder.path(), false, step -> {});
        servers = running.start();
        try (Connection connection = DriverManager.getConnection(
                        servers.database().jdbc(),
                        "gongyou_app",
                        servers.database().password());
                Statement statement = connection.createStatement()) {
            statement.execute("alter role gongyou_app password '" + AWKWARD + "'");
        }
    }

    @AfterAll
    static void stopServers() {
        running.close();
        serverFolder.close();
    }

    @Test
    void nothingEmbeddedIsLoadedAndNothingOfADemoIsShown() throws IOException {
        try (TestFolder folder = TestFolder.make("app")) {
            Path classes = folder.path().resolve("classes.log");
            try (RunningApp app = RunningApp.start(folder, given(""), "-Xlog:class+load:file=" + classes)) {
                assertFalse(app.log().contains("DEMO"), app.log());
                assertTrue(app.log().lines().allMatch(line -> line.startsWith("{")), "the log is JSON: " + app.log());
                assertFalse(app.log().contains(AWKWARD), "no password is said");
            }
            assertEquals(List.of(), embedded(classes));
            for (String embedded : List.of("postgres", "redis", "keys", "sms.jsonl", "demo-accounts.json")) {
                assertFalse(Files.exists(folder.path().resolve(".gongyou").resolve(embedded)), embedded);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"disable, false", "require, true", "verify-full, true"})
    void theConnectionIsAsSafeAsAskedFor(String mode, boolean encrypted) throws Exception {
        String query = "?sslmode=" + mode + (mode.startsWith("verify") ? "&sslrootcert=" + certificate : "");
        try (TestFolder folder = TestFolder.make("app");
                RunningApp app = RunningApp.start(folder, given(query))) {
            assertEquals(200, app.get("/health/ready").statusCode());
            assertEquals(encrypted, encryptedEverywhere());
        }
    }

    @Test
    void aCertificateNobodyVouchesForIsRefused() {
        try (TestFolder folder = TestFolder.make("app");
                RunningApp app = RunningApp.launch(folder, given("?sslmode=verify-full"))) {
            assertEquals(1, app.awaitEnd());
            assertTrue(app.log().startsWith("Gongyou does not start: DATABASE_URL leads to no database"), app.log());
            assertEquals(1, app.log().lines().count(), app.log());
        }
    }

    @Test
    void aDemoOnGivenServersHasItsKeysInTheFolder() throws IOException {
        Map<String, String> environment = new HashMap<>(given(""));
        environment.remove("GONGYOU_KEYS");
        environment.put("GONGYOU_DEMO", "true");
        environment.put("GONGYOU_CLOCK", "+P3D");
        try (TestFolder folder = TestFolder.make("app")) {
            Files.createDirectory(folder.path().resolve(".gongyou"));
            Files.writeString(folder.path().resolve(".gongyou/keys"), KEYS);
            try (RunningApp app = RunningApp.start(folder, environment)) {
                Awaitility.await().until(() -> app.log().contains("DEMO"));
            }
        }
    }

    @Test
    void keysThatDoNotFitTheDatabaseAreRefused() {
        Map<String, String> environment = new HashMap<>(given(""));
        environment.put("GONGYOU_KEYS", KEYS.replace("k1", "k2"));
        try (TestFolder folder = TestFolder.make("app")) {
            RunningApp.start(folder, given("")).stop();
            try (RunningApp app = RunningApp.launch(folder, environment)) {
                assertEquals(1, app.awaitEnd());
                assertTrue(app.log().contains("Gongyou does not start: "), app.log());
                assertTrue(app.log().contains("GONGYOU_KEYS lacks k1"), app.log());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DATABASE_URL | | DATABASE_URL is missing",
                "REDIS_URL | | REDIS_URL is missing",
                "GONGYOU_KEYS | | GONGYOU_KEYS is missing",
                "GONGYOU_CLOCK | +P3D | GONGYOU_CLOCK shifts the clock only in a demo",
                "DATABASE_URL | postgresql://nobody:secret@127.0.0.1:1/db | DATABASE_URL leads to no database",
                "GONGYOU_SMS_KEY | | GONGYOU_SMS_KEY is missing",
                "GONGYOU_CRYPTO_SUITE | ROT13 | GONGYOU_CRYPTO_SUITE is missing or cannot be read.",
                "DATABASE_MIGRATION_URL | postgresql://u:p@h | DATABASE_MIGRATION_URL cannot be read",
                "REDIS_URL | redis://:secret@127.0.0.1:1 | REDIS_URL leads to no Redis",
            })
    void aWrongSettingStopsTheStartWithOneSentence(String name, String value, String sentence) {
        Map<String, String> environment = new HashMap<>(given(""));
        environment.put(name, value == null ? "" : value);
        try (TestFolder folder = TestFolder.make("app");
                RunningApp app = RunningApp.launch(folder, environment)) {
            assertEquals(1, app.awaitEnd());
            assertTrue(app.log().startsWith("Gongyou does not start: " + sentence), app.log());
            assertEquals(1, app.log().lines().count(), app.log());
            assertFalse(app.log().contains("secret"), app.log());
        }
    }

    private static Map<String, String> given(String query) {
        DatabaseUrl owner = servers.migrations();
        String place = "@" + owner.place() + "/gongyou" + query;
        return Map.of(
                "DATABASE_URL",
                "postgresql://gongyou_app:" + PercentEncoding.encode(AWKWARD) + place,
                "DATABASE_MIGRATION_URL",
                "postgresql://gongyou_owner:" + owner.password() + place,
                "REDIS_URL",
                servers.redis().url(),
                "GONGYOU_KEYS",
                KEYS,
                "GONGYOU_SMS_URL",
                "http://127.0.0.1:1/",
                "GONGYOU_SMS_KEY",
                "none",
                "GONGYOU_SMS_SIGNATURE",
                "none");
    }

    /** Whether every connection of the app, of either driver, is encrypted; not counting this one. */
    private static boolean encryptedEverywhere() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(servers.database().jdbc(), "gongyou_app", AWKWARD);
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select bool_and(ssl), count(*) from pg_stat_ssl"
                                + " join pg_stat_activity using (pid) where usename like 'gongyou%' and pid <> pg_backend_pid()")) {
            assertTrue(result.next());
            assertTrue(result.getInt(2) > 0, "the app holds a connection");
            return result.getBoolean(1);
        }
    }

    private static List<String> embedded(Path classes) throws IOException {
        try (Stream<String> lines = Files.lines(classes)) {
            return lines.filter(line -> line.contains("org.gongyou.launch.Embedded")
                            || line.contains("org.apache.commons.compress")
                            || line.contains("org.tukaani"))
                    .toList();
        }
    }
}
