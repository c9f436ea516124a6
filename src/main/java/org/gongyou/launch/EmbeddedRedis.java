package org.gongyou.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Redis on a free port of the loopback address. It keeps nothing on disk: whatever must last is in PostgreSQL, so an empty
 * Redis is always a right one.
 */
final class EmbeddedRedis {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataFolder folder;
    private final Path program;
    private final EmbeddedUser user;

    EmbeddedRedis(DataFolder folder, Path program, EmbeddedUser user) {
        this.folder = folder;
        this.program = program;
        this.user = user;
    }

    RedisUrl start(int port) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve("redis"));
        user.own(place);
        Path log = place.resolve("redis.log");
        Files.deleteIfExists(log);
        RedisUrl url = new RedisUrl(false, "127.0.0.1", port, null, password(), 0);
        // Through standard input, so that the password is on no command line and in no file.
        new Command(
                        "the embedded Redis could not be started",
                        folder.log("redis-start"),
                        user.words(program.toString(), "-"))
                .runWith("""
                        bind 127.0.0.1
                        port %d
                        requirepass %s
                        save ""
                        appendonly no
                        dir "%s"
                        logfile redis.log
                        daemonize yes
                        """.formatted(port, url.password(), place));
        awaitAnswer(url, log);
        return url;
    }

    private static void awaitAnswer(RedisUrl url, Path log) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                RedisVersion.ask(url);
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > end) {
                    throw new StartRefused("the embedded Redis does not answer (see " + log + ").");
                }
                Thread.sleep(20);
            }
        }
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
