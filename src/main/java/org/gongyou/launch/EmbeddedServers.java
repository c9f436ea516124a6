package org.gongyou.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL and the Redis that Gongyou brings along, in one folder, for one process at a time. */
public final class EmbeddedServers implements AutoCloseable {

    private final Path place;
    private final boolean durable;
    private final Consumer<String> progress;
    private volatile boolean closing;
    private @Nullable DataFolder folder;
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable EmbeddedLeftovers processes;

    /**
     * @param place the data folder, made if absent
     * @param durable whether what is acknowledged survives a crash; only tests that lose nothing by it may do without
     * @param progress hears a short line before each step that takes a while
     */
    public EmbeddedServers(Path place, boolean durable, Consumer<String> progress) {
        this.place = place;
        this.durable = durable;
        this.progress = progress;
    }

    /** Starts both, after ending what a killed run may have left, and answers what Quarkus must be told. */
    public Map<String, String> properties() {
        return start().properties();
    }

    synchronized Servers start() {
        folder = DataFolder.hold(place);
        try {
            return start(folder);
        } catch (IOException failed) {
            throw DataFolder.unusable(place, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("the start was interrupted.");
        }
    }

    private Servers start(DataFolder folder) throws IOException, InterruptedException {
        EmbeddedUser user = EmbeddedUser.choose();
        EmbeddedPrograms programs = new EmbeddedPrograms(folder);
        processes = new EmbeddedLeftovers(programs.places());
        if (processes.any()) {
            step("ending the servers a killed run left behind");
        }
        postgres = new EmbeddedPostgres(folder, programs.places().get(0).resolve("bin"), user, durable);
        processes.end(postgres);
        folder.sweep();
        if (!Files.exists(programs.places().get(0))) {
            step("unpacking PostgreSQL and Redis");
        }
        Path redisProgram = programs.redis();
        user.enter(folder, programs.postgres().resolve("postgres"));
        if (!postgres.exists()) {
            step("making the database");
        }
        postgres.create();
        step("starting PostgreSQL and Redis");
        EmbeddedRedis redis = new EmbeddedRedis(folder, redisProgram, user);
        try {
            return postgres.start(freePort(), redis.start(freePort()));
        } catch (StartRefused beaten) {
            // A free port was taken in between, or a killed run's last command came after all: once more, from the
            // start.
            processes.end(postgres);
            return postgres.start(freePort(), redis.start(freePort()));
        }
    }

    private void step(String line) {
        if (closing) {
            throw new StartRefused("the start was stopped.");
        }
        progress.accept(line);
    }

    /** Stops both cleanly and lets go of the folder. */
    @Override
    public void close() {
        closing = true;
        closeNow();
    }

    private synchronized void closeNow() {
        try {
            if (processes != null && postgres != null) {
                processes.end(postgres);
            }
        } catch (IOException failed) {
            throw new StartRefused("the embedded servers could not be stopped: " + failed + ".");
        } finally {
            if (folder != null) {
                folder.close();
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
