package org.gongyou.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.gongyou.support.TestFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Killed in the midst of whatever it does, the next start finds its way. */
class KilledServersIT {

    /** What a start takes here that has to unpack and make everything, and one that finds the programs unpacked. */
    private static Duration wholeStart = Duration.ZERO;

    private static Duration unpackedStart = Duration.ZERO;

    private static TestFolder unpacked;

    @BeforeAll
    static void measure() throws IOException {
        unpacked = TestFolder.make("unpacked");
        wholeStart = measuredStart(unpacked);
        try (TestFolder folder = TestFolder.make("measured")) {
            linkPrograms(folder);
            unpackedStart = measuredStart(folder);
        }
    }

    @AfterAll
    static void clearAway() {
        unpacked.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 40})
    void afterAKillWhileUnpackingTheNextStartWorks(int percent) throws Exception {
        try (TestFolder folder = TestFolder.make("killed")) {
            KillableServers.killAfter(wholeStart.toMillis() * percent / 100, KillableServers.start(folder, false));
            assertNextStartWorks(folder, percent % 20 == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 40, 50, 60, 70, 80, 90, 95, 100})
    void afterAKillWhileMakingTheDatabaseTheNextStartWorks(int percent) throws Exception {
        try (TestFolder folder = TestFolder.make("killed")) {
            linkPrograms(folder);
            KillableServers.killAfter(unpackedStart.toMillis() * percent / 100, KillableServers.start(folder, false));
            assertNextStartWorks(folder, percent % 20 == 0);
        }
    }

    private static void assertNextStartWorks(TestFolder folder, boolean fifteenMinutesLater) throws Exception {
        if (fifteenMinutesLater) {
            KillableServers.setBackByFifteenMinutes(folder.path());
        }
        EmbeddedServers next = new EmbeddedServers(folder.path(), false, step -> {});
        Servers servers = next.start();
        assertEquals(1, count(servers.database(), "select 1"));
        assertEquals("6", RedisVersion.ask(servers.redis()).substring(0, 1));
        next.close();

        assertTrue(folder.processes().isEmpty(), "nothing goes on after the end");
        assertTrue(unfinished(folder.path()).isEmpty(), "nothing unfinished is left");
    }

    @Test
    void afterAKillWhileRunningNothingAcknowledgedIsLost() throws Exception {
        try (TestFolder folder = TestFolder.make("killed")) {
            long acknowledged = 0;
            for (int round = 0; round < 6; round++) {
                Process running = KillableServers.start(folder, true);
                KillableServers.awaitStarted(folder, running);
                DatabaseUrl database = database(folder);
                createTableOnce(folder);
                long before = count(database, "select count(*) from kept");
                assertTrue(before >= acknowledged, before + " rows of " + acknowledged);
                CompletableFuture<Long> work = CompletableFuture.supplyAsync(() -> insertUntilCutOff(database));
                Awaitility.await().until(() -> count(database, "select count(*) from kept") > before + 20);
                KillableServers.kill(running);
                // Every other time the servers go down with it, as in a loss of power.
                if (round % 2 == 0) {
                    folder.processes().forEach(ProcessHandle::destroyForcibly);
                } else {
                    stopFromOutside(folder);
                }
                acknowledged = before + work.join();
                KillableServers.setBackByFifteenMinutes(folder.path());
            }
        }
    }

    /** The next run finds the servers of the killed one alive, with somebody at work on them. */
    private static void stopFromOutside(TestFolder folder) {
        EmbeddedServers next = new EmbeddedServers(folder.path(), true, step -> {});
        var unused = next.start();
        next.close();
    }

    private static long insertUntilCutOff(DatabaseUrl database) {
        long acknowledged = 0;
        try (Connection connection = connected(database);
                Statement statement = connection.createStatement()) {
            while (true) {
                acknowledged += statement.executeUpdate("insert into kept default values");
            }
        } catch (SQLException cutOff) {
            return acknowledged;
        }
    }

    private static Duration measuredStart(TestFolder folder) throws IOException {
        long begin = System.nanoTime();
        Process process = KillableServers.start(folder, false);
        KillableServers.awaitStarted(folder, process);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        KillableServers.kill(process);
        return taken;
    }

    /** Links are enough, and quick; a process still shows the path it was started by. */
    private static void linkPrograms(TestFolder folder) throws IOException {
        try (Stream<Path> files = Files.walk(unpacked.path())) {
            for (Path file : files.filter(KilledServersIT::isProgram).toList()) {
                Path place = folder.path().resolve(unpacked.path().relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else if (Files.isSymbolicLink(file)) {
                    Files.createSymbolicLink(place, Files.readSymbolicLink(file));
                } else {
                    Files.createLink(place, file);
                }
            }
        }
    }

    private static boolean isProgram(Path file) {
        String inside = unpacked.path().relativize(file).toString();
        return inside.startsWith("postgresql-") || inside.startsWith("redis-6");
    }

    private static List<Path> unfinished(Path top) throws IOException {
        try (Stream<Path> entries = Files.list(top)) {
            return entries.filter(entry -> entry.toString().contains(".new-")).toList();
        }
    }

    private static DatabaseUrl database(TestFolder folder) throws IOException {
        return EmbeddedDatabase.of(folder.path(), "gongyou_app");
    }

    private static void createTableOnce(TestFolder folder) throws IOException, SQLException {
        try (Connection owner = connected(EmbeddedDatabase.of(folder.path(), "gongyou_owner"));
                Statement statement = owner.createStatement()) {
            statement.execute("create table if not exists kept (id bigint generated always as identity)");
            statement.execute("grant select, insert on kept to gongyou_app");
        }
    }

    private static long count(DatabaseUrl database, String sql) throws SQLException {
        try (Connection connection = connected(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertTrue(result.next());
            return result.getLong(1);
        }
    }

    private static Connection connected(DatabaseUrl url) throws SQLException {
        return DriverManager.getConnection(url.jdbc(), url.user(), url.password());
    }
}
