package org.gongyou.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.redis.client.impl.RedisURI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedisUrlTest {

    @Test
    void everyPartIsReadAndDecoded() {
        RedisUrl url = RedisUrl.parse("REDIS_URL", "rediss://worker:p%40s%2Cs@redis_1.example:7000/3");

        assertEquals(new RedisUrl(true, "redis_1.example", 7000, "worker", "p@s,s", 3), url);
    }

    @Test
    void onlyTheHostIsNeeded() {
        assertEquals(
                new RedisUrl(false, "localhost", 6379, null, null, 0),
                RedisUrl.parse("REDIS_URL", "redis://localhost"));
    }

    @ParameterizedTest
    @CsvSource({"redis://:only@h", "redis://only@h/"})
    void aPasswordMayStandAlone(String text) {
        RedisUrl url = RedisUrl.parse("REDIS_URL", text);

        assertNull(url.user());
        assertEquals("only", url.password());
    }

    @Test
    void theClientReadsWhatIsMeant() {
        RedisUrl url = RedisUrl.parse("REDIS_URL", "redis://worker:p%40s%2Cs%2Bs%25@h:7000/3");

        RedisURI read = new RedisURI(url.url());

        assertEquals("worker", read.user());
        assertEquals("p@s,s+s%", read.password());
        assertEquals(3, read.select());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:6379",
                "http://h",
                "redis://",
                "redis://h:port",
                "redis://:sec@ret@h",
                "redis://:secret@h/x"
            })
    void aWrongAddressIsRefusedWithoutItsPassword(String wrong) {
        StartRefused refused = assertThrows(StartRefused.class, () -> RedisUrl.parse("REDIS_URL", wrong));

        assertTrue(refused.sentence().startsWith("REDIS_URL "));
        assertFalse(refused.sentence().contains("sec"));
    }

    @ParameterizedTest
    @CsvSource({"6.2.0,true", "7.0.15,true", "10.0,true", "6.0.16,false", "5.0.14.1,false", "8,true"})
    void sixTwoIsTheOldest(String version, boolean enough) {
        assertEquals(enough, Reachability.isAtLeastSixTwo(version));
    }
}
