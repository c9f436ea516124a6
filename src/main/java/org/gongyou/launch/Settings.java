package org.gongyou.launch;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the environment asks for, refused with one sentence where it is wrong. An empty variable is an absent one. */
final class Settings {

    /** Every rule about the environment; a feature with a setting of its own adds its line. */
    private static final List<Consumer<Settings>> RULES = List.of(
            Settings::lettersAreKnown,
            Settings::bothServersOrNeither,
            Settings::addressesAreReadable,
            Settings::demoIsYesOrNo,
            Settings::portIsOne,
            Settings::clockIsShiftedOnlyInDemos,
            Settings::keysAreGiven,
            Settings::textMessagesHaveAGateway);

    private static final Pattern SHIFT =
            Pattern.compile("[+-]?P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?" + "(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?");

    private static final Pattern OURS = Pattern.compile("^(GONGYOU|DATABASE|REDIS|QUARKUS)_");

    private final Map<String, String> environment;

    private Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    static Settings of(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        RULES.forEach(rule -> rule.accept(settings));
        return settings;
    }

    /** Whether Gongyou brings its own servers. */
    boolean embedded() {
        return value("DATABASE_URL") == null && value("REDIS_URL") == null;
    }

    boolean demo() {
        return embedded() || "true".equals(value("GONGYOU_DEMO"));
    }

    /** The folder of everything kept outside the database: absolute, perhaps not there yet. */
    Path data() {
        String asked = value("GONGYOU_DATA");
        return Path.of(asked == null ? ".gongyou" : asked).toAbsolutePath().normalize();
    }

    @Nullable
    String clock() {
        return value("GONGYOU_CLOCK");
    }

    @Nullable
    String keys() {
        return value("GONGYOU_KEYS");
    }

    /** The servers of the environment; only where they are not embedded. */
    Servers givenServers() {
        String migrations = value("DATABASE_MIGRATION_URL");
        DatabaseUrl database = DatabaseUrl.parse("DATABASE_URL", required("DATABASE_URL"));
        return new Servers(
                database,
                migrations == null ? database : DatabaseUrl.parse("DATABASE_MIGRATION_URL", migrations),
                RedisUrl.parse("REDIS_URL", required("REDIS_URL")));
    }

    /** Whether the environment itself sets a property of the configuration. */
    boolean sets(String property) {
        return value(variable(property)) != null;
    }

    /** The environment variable of a property, such as {@code GONGYOU_LIMITS_EXEMPT}. */
    static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** Without a locale Java puts this sign in place of whatever is not ASCII. */
    private void lettersAreKnown() {
        for (String name : environment.keySet()) {
            if (OURS.matcher(name).find() && environment.getOrDefault(name, "").contains("\uFFFD")) {
                throw new StartRefused(name + " has letters beyond ASCII, and no locale says how they are written: set"
                        + " LC_ALL=C.UTF-8.");
            }
        }
    }

    private void bothServersOrNeither() {
        boolean database = value("DATABASE_URL") != null;
        if (database != (value("REDIS_URL") != null)) {
            throw new StartRefused((database ? "REDIS_URL" : "DATABASE_URL") + " is missing: set both DATABASE_URL and"
                    + " REDIS_URL to use your own servers, or neither to use the embedded ones.");
        }
        if (!database && value("DATABASE_MIGRATION_URL") != null) {
            throw new StartRefused("DATABASE_MIGRATION_URL is set without DATABASE_URL: set both, and REDIS_URL, to use"
                    + " your own servers.");
        }
    }

    private void addressesAreReadable() {
        if (!embedded()) {
            givenServers();
        }
    }

    private void demoIsYesOrNo() {
        String demo = value("GONGYOU_DEMO");
        if (demo != null && !Set.of("true", "false").contains(demo)) {
            throw new StartRefused("GONGYOU_DEMO is neither true nor false.");
        }
        if (embedded() && "false".equals(demo)) {
            throw new StartRefused(
                    "GONGYOU_DEMO=false needs DATABASE_URL and REDIS_URL: the embedded servers are always"
                            + " a demo.");
        }
    }

    private void portIsOne() {
        String port = value("QUARKUS_HTTP_PORT");
        if (port != null && !(port.matches("\\d{1,5}") && Integer.parseInt(port) < 65_536)) {
            throw new StartRefused("QUARKUS_HTTP_PORT is not a port: it is a number up to 65535.");
        }
    }

    private void clockIsShiftedOnlyInDemos() {
        String clock = clock();
        if (clock == null) {
            return;
        }
        if (!demo()) {
            throw new StartRefused(
                    "GONGYOU_CLOCK shifts the clock only in a demo: unset it, or set GONGYOU_DEMO=true.");
        }
        if (!SHIFT.matcher(clock).matches() && !isInstant(clock)) {
            throw new StartRefused(
                    "GONGYOU_CLOCK cannot be read: write a shift such as +P3D or -PT2H, or an instant such"
                            + " as 2026-11-01T08:00:00Z.");
        }
    }

    private void keysAreGiven() {
        String keys = keys();
        if (keys != null) {
            MasterKeys.check("GONGYOU_KEYS", keys);
        } else if (!demo()) {
            throw new StartRefused("GONGYOU_KEYS is missing: give the master key that encrypts personal data as id:key,"
                    + " the key being 32 random bytes in base64 (openssl rand -base64 32), and keep it safe.");
        }
    }

    private void textMessagesHaveAGateway() {
        if (demo()) {
            return;
        }
        for (String name : List.of("GONGYOU_SMS_URL", "GONGYOU_SMS_KEY", "GONGYOU_SMS_SIGNATURE")) {
            if (value(name) == null) {
                throw new StartRefused(name + " is missing: text messages need a gateway, given by GONGYOU_SMS_URL,"
                        + " GONGYOU_SMS_KEY and GONGYOU_SMS_SIGNATURE.");
            }
        }
        if (!required("GONGYOU_SMS_URL").matches("https?://[^/\\s].*")) {
            throw new StartRefused("GONGYOU_SMS_URL is no address: it begins with https:// or http://.");
        }
    }

    private static boolean isInstant(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    private String required(String name) {
        String value = value(name);
        if (value == null) {
            throw new StartRefused(name + " is missing.");
        }
        return value;
    }

    private @Nullable String value(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
