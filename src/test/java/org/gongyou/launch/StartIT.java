package org.gongyou.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.awaitility.Awaitility;
import org.gongyou.support.RunningApp;
import org.gongyou.support.TestFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The package with nothing around it: it brings its servers, keeps its data and lets nobody else in. */
class StartIT {

    private static TestFolder folder;

    @BeforeAll
    static void makeFolder() {
        folder = TestFolder.make("start");
    }

    @AfterAll
    static void clearAway() {
        folder.close();
    }

    @Test
    void whatIsThereSurvivesAStopAndAKill() throws Exception {
        String keys;
        try (RunningApp first = RunningApp.start(folder, Map.of())) {
            execute("gongyou_owner", "create table launch_kept (word text)");
            execute("gongyou_owner", "grant insert, select on launch_kept to gongyou_app");
            execute("gongyou_app", "insert into launch_kept values ('工友')");
            keys = Files.readString(data().resolve("keys"));
            first.stop();
        }
        assertTrue(folder.processes().isEmpty(), "a stop ends everything");

        try (RunningApp second = RunningApp.start(folder, Map.of())) {
            assertEquals("工友", kept());
            second.kill9();
        }
        assertFalse(folder.processes().isEmpty(), "a kill leaves the servers behind");

        try (RunningApp third = RunningApp.start(folder, Map.of())) {
            assertEquals("工友", kept());
            assertEquals(keys, Files.readString(data().resolve("keys")));
            assertTrue(third.log().contains("ending the servers a killed run left behind"), third.log());
            third.stop();
        }
    }

    @Test
    void aFirstStartSaysWhatItDoesAndWhereToTryIt() throws IOException {
        try (TestFolder fresh = TestFolder.make("fresh")) {
            Path data = fresh.path().resolve(".gongyou");
            try (RunningApp app = RunningApp.start(fresh, Map.of())) {
                Awaitility.await().until(() -> app.log().contains("Ctrl-C"));
                String said = app.log();
                assertTrue(said.contains("unpacking PostgreSQL and Redis"), said);
                assertTrue(said.contains("making the database"), said);
                assertTrue(said.contains("DEMO"), said);
                assertTrue(said.contains(app.url() + "/docs"), said);
                assertTrue(said.contains(data.resolve("sms.jsonl").toString()), said);
                assertTrue(said.contains("+8619900000002  演示干部02"), said);
            }
        }
    }

    @Test
    void aSecondCopySaysSoAndStopsWithoutHarm() throws IOException {
        try (RunningApp first = RunningApp.start(folder, Map.of());
                RunningApp second = RunningApp.launch(folder, Map.of())) {
            assertEquals(1, second.awaitEnd());
            assertTrue(second.log().contains("another copy of Gongyou already runs on " + data()), second.log());
            assertEquals(
                    1,
                    second.log()
                            .lines()
                            .filter(line -> line.contains("does not start"))
                            .count());
            assertFalse(second.log().contains("\tat "), second.log());
            assertEquals(200, first.get("/health/ready").statusCode());
            assertEquals("rw-------", permissions(data().resolve("keys")));
            assertEquals("rw-------", permissions(data().resolve("postgres/passwords")));
            assertEquals("rwx------", permissions(data().resolve("postgres/data")));
            first.stop();
        }
    }

    @Test
    void whereTheAppCannotStartTheServersStopToo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"));
                RunningApp app =
                        RunningApp.launch(folder, Map.of("QUARKUS_HTTP_PORT", String.valueOf(taken.getLocalPort())))) {
            assertEquals(1, app.awaitEnd());
            assertTrue(
                    app.log().contains("Gongyou does not start: port " + taken.getLocalPort() + " is in use"),
                    app.log());
            assertTrue(folder.processes().isEmpty());
        }
    }

    @Test
    void aStopInTheMidstOfTheFirstStartLeavesNothingRunning() {
        try (TestFolder fresh = TestFolder.make("fresh");
                RunningApp app = RunningApp.launch(fresh, Map.of())) {
            Awaitility.await().until(() -> app.log().contains("making the database"));
            app.stop();
            assertTrue(fresh.processes().isEmpty());
        }
    }

    private static Path data() {
        return folder.path().resolve(".gongyou");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private String kept() throws IOException, SQLException {
        try (Connection connection = connected("gongyou_app");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select word from launch_kept")) {
            assertTrue(result.next());
            return result.getString(1);
        }
    }

    private void execute(String role, String sql) throws IOException, SQLException {
        try (Connection connection = connected(role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connected(String role) throws IOException, SQLException {
        DatabaseUrl url = EmbeddedDatabase.of(data(), role);
        return DriverManager.getConnection(url.jdbc(), url.user(), url.password());
    }
}
