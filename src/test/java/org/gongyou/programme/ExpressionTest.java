package org.gongyou.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can stand in a rule, and what cannot. */
class ExpressionTest {

    private static final Rules PLAIN = new Rules(
            Map.of("minimumLine", 87_100L),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Amount(100L, Map.of(), null, null, null),
            null,
            List.of());

    private final Names names = new Names(PLAIN, (pointer, what) -> {
        throw new AssertionError(pointer);
    });

    private final ExpressionReader reader = new ExpressionReader(names.types());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "netIncome / heads > 0|EXPRESSION_DIVISOR",
                "netIncome / 0 > 0|EXPRESSION_DIVISOR",
                "netIncome % 0 == 0|EXPRESSION_DIVISOR",
                "netIncome / (1 - 1) > 0|EXPRESSION_DIVISOR",
                "netIncome / minimumLine > 0|EXPRESSION_DIVISOR",
                "salary > 0|EXPRESSION_NAME_UNKNOWN",
                "system('x') > 0|EXPRESSION_NAME_UNKNOWN",
                "[1, 2].exists(x, x > 1)|EXPRESSION_NAME_UNKNOWN",
                "[1, 2].all(x, x > 1)|EXPRESSION_NAME_UNKNOWN",
                "has(netIncome.tax)|EXPRESSION_NAME_UNKNOWN",
                "netIncome > '1'|EXPRESSION_TYPE",
                "netIncome + heads|EXPRESSION_TYPE",
                "netIncome > 1.5|EXPRESSION_TYPE",
                "netIncome >|EXPRESSION_UNREADABLE",
                "netIncome > 1; true|EXPRESSION_UNREADABLE",
                "netIncome * netIncome > 0|EXPRESSION_OVERFLOWS",
                "netIncome * 99999999 > 0|EXPRESSION_OVERFLOWS",
                "9223372036854775807 + heads > 0|EXPRESSION_OVERFLOWS",
                "fileClass.matches('.*')|EXPRESSION_FORBIDDEN",
                "size(fileClass) > 0|EXPRESSION_FORBIDDEN",
                "fileClass + 'x' == 'y'|EXPRESSION_FORBIDDEN",
                "1.5 < 2.0|EXPRESSION_FORBIDDEN",
                "fileClass in [fileClass]|EXPRESSION_FORBIDDEN",
                "{'a': 1}['b'] > 0|EXPRESSION_FORBIDDEN",
                "int(fileClass) > 0|EXPRESSION_FORBIDDEN",
            })
    void isRefusedWhateverTheHousehold(String text, String why) {
        assertThatThrownBy(() -> reader.read(text, ValueType.YES_NO, names.given()))
                .isInstanceOfSatisfying(
                        ExpressionException.class,
                        refused -> assertThat(refused.what().name()).isEqualTo(why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "netIncomePerHead < minimumLine * 15 / 10 && !(dwellings >= 2)",
                "fileClass in ['DEEP', 'RELATIVE'] ? member : aidElsewhere",
                "perHead(max(0, netIncome * 12 - illnessSpendingYear) / 12, heads) <= share(minimumLine, 1500)",
                "-netIncome < 0 || netIncome % 7 == 3",
            })
    void arithmeticAndComparisonsAreEnough(String text) throws ExpressionException {
        assertThat(reader.read(text, ValueType.YES_NO, names.given()).text()).isEqualTo(text);
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefused() {
        String longer = "heads > 0" + " || heads > 0".repeat(100);
        String deeper = "(".repeat(200) + "heads > 0" + ")".repeat(200);

        for (String text : List.of(longer, deeper))
            assertThatThrownBy(() -> reader.read(text, ValueType.YES_NO, names.given()))
                    .isInstanceOf(ExpressionException.class);
    }

    @Test
    void theFaultIsFoundInItsColumn() {
        assertThatThrownBy(() -> reader.read("heads > 0 && salary > 0", ValueType.YES_NO, names.given()))
                .isInstanceOfSatisfying(ExpressionException.class, refused -> assertThat(refused.column())
                        .isEqualTo(14));
    }

    @Test
    void functionsHaveAResultForAllNumbers() {
        assertThat(Arithmetic.share(12_345_67, 400)).isEqualTo(493_826);
        assertThat(Arithmetic.share(-1, 1)).isEqualTo(-1);
        assertThat(Arithmetic.share(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        assertThat(Arithmetic.perHead(10, 0)).isEqualTo(10);
        assertThat(Arithmetic.perHead(261_299, 3)).isEqualTo(87_099);
        assertThat(Arithmetic.perHead(-1, 3)).isEqualTo(-1);
    }

    @Test
    void moneyIsToldInYuan() {
        assertThat(Stream.of(11_700L, 33L, 100_050L)
                        .map(fen -> Unit.FEN.texts(fen).zh()))
                .containsExactly("117元", "0.33元", "1000.50元");
        assertThat(Unit.FEN_A_HEAD.texts(11_700).en()).isEqualTo("117 yuan a head and month");
    }
}
