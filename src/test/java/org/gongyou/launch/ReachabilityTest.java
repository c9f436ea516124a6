package org.gongyou.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

/** Servers too old for Gongyou, played as far as they are asked. */
class ReachabilityTest {

    @Test
    void aPostgresqlThatIsTooOldIsRefusedWithItsVersion() throws IOException {
        try (ServerSocket old = serving(ReachabilityTest::playPostgresql14)) {
            DatabaseUrl url = DatabaseUrl.parse(
                    "DATABASE_URL", "postgresql://u:p@127.0.0.1:" + old.getLocalPort() + "/db?sslmode=disable");

            StartRefused refused = assertThrows(
                    StartRefused.class,
                    () -> Reachability.check(
                            new Servers(url, url, RedisUrl.parse("REDIS_URL", "redis://127.0.0.1:1"))));

            assertEquals(
                    "DATABASE_URL leads to PostgreSQL 14 at 127.0.0.1:" + old.getLocalPort()
                            + ": Gongyou needs PostgreSQL 15 or newer.",
                    refused.sentence());
        }
    }

    @Test
    void whereNobodyAnswersOneSentenceSaysSo() {
        DatabaseUrl url = DatabaseUrl.parse("DATABASE_URL", "postgresql://u:p@127.0.0.1:1/db");

        StartRefused refused = assertThrows(
                StartRefused.class,
                () -> Reachability.check(new Servers(url, url, RedisUrl.parse("REDIS_URL", "redis://127.0.0.1:1"))));

        assertEquals(
                "DATABASE_URL leads to no database that lets Gongyou in at 127.0.0.1:1:"
                        + " Connection to 127.0.0.1:1 refused.",
                refused.sentence());
    }

    @Test
    void aRedisTellsItsVersion() throws IOException {
        try (ServerSocket old = serving(ReachabilityTest::playRedis60)) {
            RedisUrl url = RedisUrl.parse("REDIS_URL", "redis://:p@127.0.0.1:" + old.getLocalPort());

            assertEquals("6.0.16", RedisVersion.ask(url));
        }
    }

    @Test
    void whatIsNoRedisIsNotTakenForOne() throws IOException {
        try (ServerSocket other = serving(socket -> {
            socket.getOutputStream().write("220 mail ready\n".getBytes(UTF_8));
            socket.getOutputStream().flush();
        })) {
            RedisUrl url = RedisUrl.parse("REDIS_URL", "redis://127.0.0.1:" + other.getLocalPort());

            assertThrows(IOException.class, () -> RedisVersion.ask(url));
        }
    }

    /** No password wanted, version 14, ready; then every query is done without rows. */
    private static void playPostgresql14(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        in.skipNBytes(in.readInt() - 4);
        message(out, 'R', new byte[4]);
        message(out, 'S', "server_version\0" + "14.9\0");
        message(out, 'S', "client_encoding\0UTF8\0");
        message(out, 'Z', "I");
        while (in.read() == 'Q') {
            in.skipNBytes(in.readInt() - 4);
            message(out, 'C', "SET\0");
            message(out, 'Z', "I");
        }
    }

    private static void message(DataOutputStream out, char kind, String body) throws IOException {
        message(out, kind, body.getBytes(UTF_8));
    }

    private static void message(DataOutputStream out, char kind, byte[] body) throws IOException {
        out.writeByte(kind);
        out.writeInt(body.length + 4);
        out.write(body);
        out.flush();
    }

    private static void playRedis60(Socket socket) throws IOException {
        String info = "# Server\r\nredis_version:6.0.16\r\n";
        String answers = "+OK\r\n+OK\r\n$" + info.length() + "\r\n" + info + "\r\n";
        socket.getOutputStream().write(answers.getBytes(UTF_8));
        socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
    }

    private static ServerSocket serving(Play play) throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            try (Socket socket = server.accept()) {
                play.on(socket);
            } catch (IOException gone) {
                // The test has seen what it wanted.
            }
        });
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    private interface Play {
        void on(Socket socket) throws IOException;
    }
}
