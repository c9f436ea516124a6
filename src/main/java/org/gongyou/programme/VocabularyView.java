package org.gongyou.programme;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** What rules may look at. */
@Schema(name = "ReliefVocabulary")
record VocabularyView(List<Name> names, List<Function> functions) {

    /** @param type NUMBER, YES_NO or TEXT */
    @Schema(name = "ReliefVocabularyName")
    record Name(String name, String type, Unit unit, String meaning) {}

    @Schema(name = "ReliefVocabularyFunction")
    record Function(String form, String meaning) {}

    private static final List<String> FORMS =
            List.of("share(amount, permille)", "perHead(amount, heads)", "min(a, b)", "max(a, b)");

    private static final List<Words> MEANINGS = List.of(
            new Words("金额的千分之几，舍去不足一分的部分", "So many thousandths of an amount, rounded down to the fen"),
            new Words("平均到每人的金额，舍去不足一分的部分；无人时为全额", "What comes to each, rounded down to the fen; all of it for nobody"),
            new Words("较小的数", "The smaller number"),
            new Words("较大的数", "The greater number"));

    VocabularyView {
        names = List.copyOf(names);
        functions = List.copyOf(functions);
    }

    static VocabularyView in(Language language) {
        List<Name> names = Stream.of(Variable.values())
                .map(variable -> new Name(
                        variable.code(),
                        variable.type().name(),
                        variable.unit(),
                        variable.words().in(language)))
                .toList();
        List<Function> functions = Stream.iterate(0, i -> i < FORMS.size(), i -> i + 1)
                .map(i -> new Function(FORMS.get(i), MEANINGS.get(i).in(language)))
                .toList();
        return new VocabularyView(names, functions);
    }
}
