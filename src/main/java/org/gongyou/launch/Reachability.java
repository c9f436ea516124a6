package org.gongyou.launch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Asks given servers once, before anything else starts, whether they are there and new enough. */
final class Reachability {

    private static final int OLDEST_POSTGRESQL = 15;
    private static final String SECONDS = "5";

    private Reachability() {}

    static void check(Servers servers) {
        checkDatabase("DATABASE_URL", servers.database());
        if (!servers.migrations().equals(servers.database())) {
            checkDatabase("DATABASE_MIGRATION_URL", servers.migrations());
        }
        checkRedis(servers.redis());
    }

    private static void checkDatabase(String variable, DatabaseUrl url) {
        Properties properties = new Properties();
        properties.setProperty("user", url.user());
        properties.setProperty("password", url.password() == null ? "" : url.password());
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("socketTimeout", SECONDS);
        try (Connection connection = new Driver().connect(url.jdbc(), properties)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_POSTGRESQL) {
                throw new StartRefused(variable + " leads to PostgreSQL " + version + " at " + url.place()
                        + ": Gongyou needs PostgreSQL " + OLDEST_POSTGRESQL + " or newer.");
            }
        } catch (SQLException refused) {
            throw new StartRefused(variable + " leads to no database that lets Gongyou in at " + url.place() + ": "
                    + reason(refused) + ".");
        }
    }

    private static void checkRedis(RedisUrl url) {
        try {
            String version = RedisVersion.ask(url);
            if (!isAtLeastSixTwo(version)) {
                throw new StartRefused("REDIS_URL leads to Redis " + version + " at " + url.place()
                        + ": Gongyou needs Redis 6.2 or newer.");
            }
        } catch (IOException refused) {
            throw new StartRefused("REDIS_URL leads to no Redis that lets Gongyou in at " + url.place() + ": "
                    + reason(refused) + ".");
        }
    }

    static boolean isAtLeastSixTwo(String version) {
        String[] numbers = version.split("\\D+");
        int major = Integer.parseInt(numbers[0]);
        int minor = numbers.length < 2 ? 0 : Integer.parseInt(numbers[1]);
        return major > 6 || (major == 6 && minor >= 2);
    }

    /** The first sentence of what the driver says, without its full stop. */
    private static String reason(Exception refused) {
        String message =
                String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
        return message.split("\\.(?:\\s|$)", 2)[0];
    }
}
