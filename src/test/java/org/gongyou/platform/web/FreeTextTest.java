package org.gongyou.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is hidden in a text, and what only looks like it. */
class FreeTextTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Said(
            @PlainText String line,
            @PlainText(lines = true) String prose,
            @LanguageTag String language) {}

    @Test
    void proseHasLinesAndANameHasNot() {
        assertThat(wrong("甲", "一\n\t二\r\n", "zh")).isEmpty();
        assertThat(wrong("甲\n乙", "一", "zh")).containsExactly("line");
        assertThat(wrong("甲\t乙", "一", "zh")).containsExactly("line");
    }

    @Test
    void whatIsNotSeenIsNamed() {
        for (int hidden : new int[] {0x01, 0x1B, 0x7F, 0x85, 0x202A, 0x202E, 0x2066, 0x2069}) {
            String text = "甲" + Character.toString(hidden) + "乙";
            assertThat(wrong(text, text, "zh")).containsExactly("line", "prose");
        }
    }

    @Test
    void everyScriptIsSeen() {
        String rare = "𠮷野 ئۇيغۇر\u200F ᠮᠣᠩᠭᠣᠯ བོད 👷\u200D♀️";
        assertThat(wrong(rare, rare, "ug")).isEmpty();
    }

    @Test
    void aLanguageIsATag() {
        for (String tag : List.of("zh", "zh-Hant-HK", "sgn-CN", "ug"))
            assertThat(wrong("甲", "一", tag)).isEmpty();
        for (String tag : List.of("<script>", "", "z", "中文"))
            assertThat(wrong("甲", "一", tag)).containsExactly("language");
    }

    private static List<String> wrong(String line, String prose, String language) {
        return VALIDATOR.validate(new Said(line, prose, language)).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .distinct()
                .sorted()
                .toList();
    }
}
