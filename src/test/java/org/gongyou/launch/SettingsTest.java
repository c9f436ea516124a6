package org.gongyou.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final String KEY = "k1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final Map<String, String> SERVERS = Map.of(
            "DATABASE_URL", "postgresql://u:p@db/gongyou",
            "REDIS_URL", "redis://redis",
            "GONGYOU_KEYS", KEY,
            "GONGYOU_SMS_URL", "https://sms.example/send",
            "GONGYOU_SMS_KEY", "k",
            "GONGYOU_SMS_SIGNATURE", "s");

    @Test
    void anEmptyEnvironmentIsAnEmbeddedDemo() {
        Settings settings = Settings.of(Map.of("DATABASE_URL", "", "REDIS_URL", " "));

        assertTrue(settings.embedded());
        assertTrue(settings.demo());
        assertTrue(settings.data().isAbsolute());
        assertTrue(settings.data().endsWith(".gongyou"));
    }

    @Test
    void givenServersAreNoDemoUnlessAskedFor() {
        assertFalse(Settings.of(SERVERS).demo());
        assertTrue(Settings.of(and("GONGYOU_DEMO", "true")).demo());
    }

    @Test
    void migrationsRunAsTheirOwnRoleOnlyWhereItIsGiven() {
        Servers one = Settings.of(SERVERS).givenServers();
        Servers two = Settings.of(and("DATABASE_MIGRATION_URL", "postgresql://owner:q@db/gongyou"))
                .givenServers();

        assertEquals(one.database(), one.migrations());
        assertEquals("owner", two.properties().get("quarkus.flyway.username"));
        assertEquals("u", two.properties().get("quarkus.datasource.username"));
    }

    @ParameterizedTest
    @CsvSource({
        "DATABASE_URL, REDIS_URL is missing",
        "REDIS_URL, DATABASE_URL is missing",
        "DATABASE_MIGRATION_URL, DATABASE_MIGRATION_URL is set without DATABASE_URL"
    })
    void oneServerAloneIsRefused(String only, String sentence) {
        assertRefused(Map.of(only, "anything"), sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "GONGYOU_DEMO, yes, GONGYOU_DEMO is neither true nor false.",
        "QUARKUS_HTTP_PORT, 65536, QUARKUS_HTTP_PORT is not a port",
        "QUARKUS_HTTP_PORT, http, QUARKUS_HTTP_PORT is not a port",
        "GONGYOU_CLOCK, +P3D, GONGYOU_CLOCK shifts the clock only in a demo",
        "GONGYOU_KEYS, secret, GONGYOU_KEYS cannot be read",
        "DATABASE_URL, secret, DATABASE_URL cannot be read",
        "DATABASE_MIGRATION_URL, secret, DATABASE_MIGRATION_URL cannot be read",
        "REDIS_URL, secret, REDIS_URL cannot be read",
        "GONGYOU_KEYS, '', GONGYOU_KEYS is missing",
        "GONGYOU_SMS_URL, '', GONGYOU_SMS_URL is missing",
        "GONGYOU_SMS_URL, secret, GONGYOU_SMS_URL is no address",
        "GONGYOU_SMS_KEY, '', GONGYOU_SMS_KEY is missing",
        "GONGYOU_SMS_SIGNATURE, '', GONGYOU_SMS_SIGNATURE is missing",
        "GONGYOU_SMS_SIGNATURE, \uFFFD, GONGYOU_SMS_SIGNATURE has letters beyond ASCII",
    })
    void aWrongSettingIsRefusedWithOneSentenceThatNamesIt(String name, String value, String sentence) {
        assertRefused(and(name, value), sentence);
    }

    @Test
    void theEmbeddedServersAreAlwaysADemo() {
        assertRefused(Map.of("GONGYOU_DEMO", "false"), "GONGYOU_DEMO=false needs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+P3D", "-PT2H", "PT5M", "+P1M2DT3H", "2026-11-01T08:00:00Z"})
    void aDemoMayShiftTheClock(String shift) {
        assertEquals(shift, Settings.of(Map.of("GONGYOU_CLOCK", shift)).clock());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "P", "+PT", "3", "P1H", "2026-11-01"})
    void aShiftThatIsNoneIsRefused(String shift) {
        assertRefused(Map.of("GONGYOU_CLOCK", shift), "GONGYOU_CLOCK cannot be read");
    }

    @Test
    void severalKeysMayBeGiven() {
        assertDoesNotThrow(() -> Settings.of(and("GONGYOU_KEYS", KEY + "," + KEY.replace("k1", "k0"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k1:c2hvcnQ=", "c2hvcnQ=", KEY + ",", KEY + "," + KEY, "k 1:" + KEY})
    void aKeyMustBeWholeAndHaveItsOwnName(String keys) {
        assertRefused(and("GONGYOU_KEYS", keys), "GONGYOU_KEYS cannot be read");
    }

    @Test
    void whatTheEnvironmentSetsItselfIsKnownByTheNameOfItsProperty() {
        Settings settings = Settings.of(and("GONGYOU_SIGN_IN_CODES_PER_PHONE", "3"));

        assertTrue(settings.sets("gongyou.sign-in.codes-per-phone"));
        assertFalse(settings.sets("gongyou.limits.exempt"));
    }

    @Test
    void aDemoLimitsNobodyOnThisMachineWhoseverItsServersAre() {
        String loopback = "127.0.0.0/8,::1/128";

        assertEquals(loopback, defaults(Map.of()).get("gongyou.limits.exempt"));
        assertEquals(loopback, defaults(and("GONGYOU_DEMO", "true")).get("gongyou.limits.exempt"));
        assertEquals("200", defaults(and("GONGYOU_DEMO", "true")).get("gongyou.sign-in.codes-per-phone"));
        assertFalse(defaults(SERVERS).containsKey("gongyou.limits.exempt"));
        assertFalse(defaults(SERVERS).containsKey("gongyou.sign-in.codes-per-phone"));
    }

    @ParameterizedTest
    @CsvSource({
        "GONGYOU_LIMITS_EXEMPT, gongyou.limits.exempt",
        "GONGYOU_SIGN_IN_CODES_PER_PHONE, gongyou.sign-in.codes-per-phone"
    })
    void whatTheEnvironmentSetsHasNoDefault(String name, String property) {
        Map<String, String> environment = new HashMap<>(and("GONGYOU_DEMO", "true"));
        environment.put(name, "10");

        assertFalse(defaults(environment).containsKey(property));
    }

    private static Map<String, String> defaults(Map<String, String> environment) {
        return Main.defaults(Settings.of(environment));
    }

    private static Map<String, String> and(String name, String value) {
        Map<String, String> environment = new HashMap<>(SERVERS);
        environment.put(name, value);
        return environment;
    }

    private static void assertRefused(Map<String, String> environment, String sentence) {
        StartRefused refused = assertThrows(StartRefused.class, () -> Settings.of(environment));
        assertTrue(refused.sentence().startsWith(sentence), refused.sentence());
        assertEquals(1, refused.sentence().lines().count());
        assertFalse(refused.sentence().contains("secret"));
    }
}
