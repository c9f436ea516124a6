package org.gongyou.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.pgclient.PgConnectOptions;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;

class DatabaseUrlTest {

    private static final String URL =
            "postgresql://us%40er:p%23a%2Fs%20s%25+%24%7Bhome%7D%5C@db_1.example:6543/work%20er+s";

    @Test
    void everyPartIsReadAndDecoded() {
        DatabaseUrl url =
                DatabaseUrl.parse("DATABASE_URL", URL + "?sslmode=verify-full&sslrootcert=%2Fetc%2Fca%2Bb.pem");

        assertEquals("us@er", url.user());
        assertEquals("p#a/s s%+${home}\\", url.password());
        assertEquals("db_1.example:6543", url.place());
        assertEquals("work er+s", url.database());
        assertEquals("verify-full", url.sslMode());
        assertEquals("/etc/ca+b.pem", url.sslRootCertificate());
    }

    @Test
    void thePortIsTheUsualOneUnlessSaid() {
        assertEquals(
                "[::1]:5432",
                DatabaseUrl.parse("DATABASE_URL", "postgres://u@[::1]/db").place());
    }

    @Test
    void theJdbcDriverReadsWhatIsMeant() {
        DatabaseUrl url = DatabaseUrl.parse("DATABASE_URL", URL + "?sslmode=require&sslrootcert=%2Fca%20%26%2B.pem");

        Properties read = Driver.parseURL(url.jdbc(), new Properties());

        assertEquals("db_1.example", read.getProperty("PGHOST"));
        assertEquals("6543", read.getProperty("PGPORT"));
        assertEquals("work er+s", read.getProperty("PGDBNAME"));
        assertEquals("require", read.getProperty("sslmode"));
        assertEquals("/ca &+.pem", read.getProperty("sslrootcert"));
    }

    @Test
    void theReactiveDriverReadsWhatIsMeant() {
        DatabaseUrl url = DatabaseUrl.parse("DATABASE_URL", URL);

        PgConnectOptions read = PgConnectOptions.fromUri(url.reactive().get("quarkus.datasource.reactive.url"));

        assertEquals("db_1.example", read.getHost());
        assertEquals(6543, read.getPort());
        assertEquals("work er+s", read.getDatabase());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${home}", "a${b", "$", "$$", "a$b", "$${x}", "\\", "a\\b", "\\${x}", "\\\\", "#{x}", "a,b", "工"
            })
    void thePasswordReachesTheConfigurationAsItIs(String password) {
        DatabaseUrl url =
                DatabaseUrl.parse("DATABASE_URL", "postgresql://u:" + PercentEncoding.encode(password) + "@h/db");
        RedisUrl redis = RedisUrl.parse("REDIS_URL", "redis://localhost");
        Map<String, String> properties = new Servers(url, url, redis).properties();

        var config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(properties, "launch", 400))
                .build();

        assertEquals(password, config.getValue("quarkus.datasource.password", String.class));
        assertEquals(password, config.getValue("quarkus.flyway.password", String.class));
    }

    @Test
    void requireEncryptsAndTrustsWhoeverAnswersAsLibpqDoes() {
        Map<String, String> reactive = DatabaseUrl.parse("DATABASE_URL", "postgresql://u@h/db?sslmode=require")
                .reactive();

        assertEquals("require", reactive.get("quarkus.datasource.reactive.postgresql.ssl-mode"));
        assertEquals("true", reactive.get("quarkus.datasource.reactive.trust-all"));
    }

    @Test
    void verifyFullTrustsNobodyUnknownAndChecksTheName() {
        DatabaseUrl url = DatabaseUrl.parse("DATABASE_URL", "postgresql://u@h/db?sslmode=verify-full");

        assertEquals("false", url.reactive().get("quarkus.datasource.reactive.trust-all"));
        assertEquals("HTTPS", url.reactive().get("quarkus.datasource.reactive.hostname-verification-algorithm"));
        assertTrue(url.jdbc().contains("DefaultJavaSSLFactory"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "mysql://u:secret@h/db",
                "postgresql://h/db",
                "postgresql://u:secret@h",
                "postgresql://u:secret@h/",
                "postgresql://u:secret@h:port/db",
                "postgresql://u:sec@ret@h/db",
                "postgresql://u:secret%ZZ@h/db",
                "postgresql://u:secret@h1,h2/db",
                "postgresql://u:secret@h/db?sslmode=maybe",
                "postgresql://u:secret@h/db?password=secret"
            })
    void aWrongAddressIsRefusedByItsNameWithoutItsPassword(String wrong) {
        StartRefused refused =
                assertThrows(StartRefused.class, () -> DatabaseUrl.parse("DATABASE_MIGRATION_URL", wrong));

        assertTrue(refused.sentence().startsWith("DATABASE_MIGRATION_URL "));
        assertFalse(refused.sentence().contains("secret"));
    }

    @Test
    void itsTextShowsNoPassword() {
        assertEquals(
                "DatabaseUrl[h:5432]",
                DatabaseUrl.parse("DATABASE_URL", "postgresql://u:secret@h/db").toString());
    }
}
