package org.gongyou.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "张三, 张三",
        "'  张三　', 张三",
        "欧阳娜娜, 欧阳娜娜",
        "阿凡提·买买提, 阿凡提·买买提",
        "阿凡提•买买提, 阿凡提·买买提",
        "阿凡提‧买买提, 阿凡提·买买提",
        "阿凡提・买买提, 阿凡提·买买提",
        "Anna Maria O'Neill-Smith, Anna Maria O'Neill-Smith",
        "Nguyễn  Văn   An, Nguyễn Văn An",
        "Ｚｈａｎｇ, Ｚｈａｎｇ",
        "㐂三, 㐂三",
        "张\uD842\uDFB7, 张\uD842\uDFB7",
        "王\uD884\uDF50, 王\uD884\uDF50",
        "辻󠄀, 辻󠄀",
        "ﬁona, ﬁona",
        "王\uE000, 王\uE000",
        "山田 太郎, 山田 太郎",
        "김철수, 김철수",
        "محمد, محمد",
    })
    void isKeptAsTheDocumentWritesIt(String typed, String kept) {
        assertThat(PersonName.parse(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "　",
                "张\u0000三",
                "张\n三",
                "张\t三",
                "\u202E张三",
                "张\u200B三",
                "12345",
                "···",
                "张\uD842",
                "张\u2028三",
            })
    void isNothingElse(String typed) {
        assertThat(PersonName.read(typed)).isNull();
    }

    @Test
    void hasUpToSixtyCharactersOfAnyPlane() {
        assertThat(PersonName.read("\uD842\uDFB7".repeat(60))).isNotNull();
        assertThat(PersonName.read("\uD842\uDFB7".repeat(61))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"张三, 张**", "\uD842\uDFB7三, \uD842\uDFB7**", "A, A**"})
    void masksItself(String name, String masked) throws JsonProcessingException {
        assertThat(PersonName.parse(name)).hasToString(masked);
        assertThat(new ObjectMapper().writeValueAsString(PersonName.parse(name)))
                .isEqualTo('"' + masked + '"');
    }
}
