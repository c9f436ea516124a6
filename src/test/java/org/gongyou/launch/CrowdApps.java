package org.gongyou.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.gongyou.support.RunningApp;
import org.gongyou.support.TestFolder;

/** Processes of the package beside one another, on one PostgreSQL and Redis, that rehearse a storm. */
final class CrowdApps implements AutoCloseable {

    private static final Pattern CAMPAIGN = Pattern.compile("campaign (\\S+) with \\d+ coupons opens at ([0-9T:.-]+Z)");

    private final TestFolder serverFolder;
    private final TestFolder appFolder;
    private final EmbeddedServers running;
    private final Servers servers;

    private CrowdApps(TestFolder serverFolder, TestFolder appFolder) {
        this.serverFolder = serverFolder;
        this.appFolder = appFolder;
        this.running = new EmbeddedServers(serverFolder.path(), false, step -> {});
        this.servers = running.start();
    }

    /** With servers, and no app yet. */
    static CrowdApps ready(String name) {
        return new CrowdApps(TestFolder.make(name + "-servers"), TestFolder.make(name + "-apps"));
    }

    RunningApp start() {
        return RunningApp.start(appFolder, environment());
    }

    /** One whose clock starts at that instant. */
    RunningApp startAt(String instant) {
        Map<String, String> then = new HashMap<>(environment());
        then.put("GONGYOU_CLOCK", instant);
        return RunningApp.start(appFolder, then);
    }

    /** One that makes a crowd of members, and a rush that opens soon. */
    RunningApp startCrowd(int members, int coupons) {
        Map<String, String> crowd = new HashMap<>(environment());
        crowd.put("GONGYOU_DEMO_CROWD", String.valueOf(members));
        crowd.put("GONGYOU_DEMO_CROWD_COUPONS", String.valueOf(coupons));
        crowd.put("GONGYOU_DEMO_CROWD_OPENS_AFTER", "PT3S");
        return RunningApp.start(appFolder, crowd);
    }

    private Map<String, String> environment() {
        return Map.of(
                "DATABASE_URL", url("gongyou_app", servers.database()),
                "DATABASE_MIGRATION_URL", url("gongyou_owner", servers.migrations()),
                "REDIS_URL", servers.redis().url(),
                "GONGYOU_DATA", data().toString(),
                "GONGYOU_LIMITS_EXEMPT", "127.0.0.0/8,::1",
                "GONGYOU_DEMO", "true");
    }

    private static String url(String role, DatabaseUrl database) {
        return "postgresql://" + role + ":" + database.password() + "@" + database.place() + "/gongyou";
    }

    private Path data() {
        return appFolder.path().resolve("data");
    }

    RedisUrl redis() {
        return servers.redis();
    }

    /** Of each member of the crowd. */
    List<String> tokens() {
        return lines("crowd-tokens.txt");
    }

    /** Of whoever serves where the coupons are spent. */
    String clerk() {
        return lines("crowd-clerks.txt").get(0);
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(data().resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The one whose opening the log of {@code opener} names, once it is open and the others know it. */
    static String openCampaign(RunningApp opener, RunningApp... others) {
        Matcher told = CAMPAIGN.matcher(opener.log());
        if (!told.find()) throw new AssertionError(opener.log());
        Instant opens = Instant.parse(told.group(2));
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> Instant.now()
                .isAfter(opens));
        for (RunningApp other : others) {
            Awaitility.await()
                    .until(() -> other.get("/v1/campaigns/" + told.group(1)).statusCode() == 200);
        }
        return told.group(1);
    }

    @Override
    public void close() {
        running.close();
        serverFolder.close();
        appFolder.close();
    }
}
