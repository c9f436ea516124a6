package org.gongyou.platform.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "松花江驿站, 松花江, 0",
        "松花江驿站, 花江, 1",
        "松花江驿站, songhuajiang, 0",
        "松花江驿站, huajiang, 1",
        "松花江驿站, shj, 0",
        "松花江驿站, hjyz, 1",
        "松花江驿站, songhj, 0",
        "松花江驿站, songhuaji, 0",
        "松花江驿站, song花j, 0",
        "松花江驿站, yi, 3",
        "松花江驿站, ong, -1",
        "松花江驿站, shjx, -1",
        "松花江驿站, 松江, -1",
        // More than one reading: of 行 hang and xing, of 重 zhong and chong
        "工商银行驿站, gsyh, 0",
        "工商银行驿站, yinhang, 2",
        "重庆路1号, chongqing, 0",
        "重庆路1号, cql1h, 0",
        // zh, ch and sh as one letter or as two
        "中山路, zsl, 0",
        "中山路, zhshl, 0",
        "中山路, zhsl, 0",
        "中山路, zgl, -1",
        "女工之家, nvgong, 0",
        "女工之家, nugong, 0",
        "kfc中央大街店, kfc, 0",
        "kfc中央大街店, kfczy, 0",
        "道里区3号, 3h, 3",
        "驿站, yizhanyi, -1",
    })
    void aWordIsFoundHoweverItIsTyped(String text, String word, int at) {
        assertEquals(at, Pinyin.find(text, word));
    }

    @Test
    void whatLooksAlikeIsAlike() {
        assertEquals("kfc中央大街12号", Pinyin.folded("ＫＦＣ中央大街１２号"));
        assertEquals(List.of("xian", "驿站", "a"), Pinyin.words("  Xi'an 驿站，Ａ"));
        assertEquals(List.of(), Pinyin.words(" ， "));
    }

    @Test
    void theInitialsOfAName() {
        assertEquals("dlqzgh", Pinyin.initials("道里区总工会"));
    }

    @Test
    void aWordMadeToBeSlowIsNot() {
        String text = "啊".repeat(200);
        assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 1_000; i++) assertEquals(-1, Pinyin.find(text, "a".repeat(59) + "b"));
        });
    }
}
