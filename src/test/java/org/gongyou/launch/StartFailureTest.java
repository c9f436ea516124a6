package org.gongyou.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartFailureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Failed to load config value of type class org.gongyou.Suite for: gongyou.crypto.suite\n",
                "SRCFG00014: The config property gongyou.crypto.suite is required but it could not be found in any source",
                "SRCFG00039: The config property gongyou.crypto.suite with the config value \"secret\" threw an Exception",
            })
    void ofASettingTheFrameworkRefusesOnlyTheNameIsRepeated(String message) {
        Exception failure = new RuntimeException("Failed to start quarkus", new NoSuchElementException(message));

        assertEquals(
                "GONGYOU_CRYPTO_SUITE is missing or cannot be read.",
                StartFailure.explain(failure).sentence());
    }

    @Test
    void aFeatureBlamesASettingByItsName() {
        Exception failure = new RuntimeException(
                "Failed to start quarkus", new IllegalStateException("GONGYOU_KEYS lacks k1:\n an old key"));

        assertEquals(
                "GONGYOU_KEYS lacks k1: an old key",
                StartFailure.explain(failure).sentence());
    }

    @Test
    void whatNoSettingIsToBlameForIsLeftToItsTrace() {
        assertEquals(
                "the trace above tells why.",
                StartFailure.explain(new IllegalStateException("broken")).sentence());
    }
}
