package org.gongyou.lawyer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeTest {

    @Test
    void anAreaCoversWhatLiesInItAndWhatItLiesIn() {
        Practice practice = new Practice(List.of("WAGES"), List.of("zh"), List.of("230102000000"), 3);

        assertThat(practice.covers("230102001")).isTrue();
        assertThat(practice.covers("2301")).isTrue();
        assertThat(practice.covers("230103001")).isFalse();
    }

    @Test
    void whoeverNamesNoAreaHelpsEverywhere() {
        assertThat(new Practice(List.of(), List.of("zh"), List.of(), 1).covers("230103"))
                .isTrue();
    }

    @Test
    void oneNameIsKnownAgainHoweverItIsWritten() {
        assertThat(OtherSide.known("演示 食品（哈尔滨）有限公司"))
                .isEqualTo(OtherSide.known("演示食品(哈尔滨)有限公司"))
                .isEqualTo("演示食品哈尔滨有限公司");
    }
}
