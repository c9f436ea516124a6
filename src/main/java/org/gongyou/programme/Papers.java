package org.gongyou.programme;

import java.util.List;
import java.util.stream.Stream;
import org.gongyou.household.PaperKind;
import org.gongyou.programme.CompiledRules.Paper;

/** Which papers a household needs: by the rules, and because its documents do not say who is of it. */
final class Papers {

    private Papers() {}

    static List<PaperKind> of(CompiledRules ready, Facts facts) {
        Stream<PaperKind> wanted = ready.papers().stream()
                .filter(paper -> paper.when() == null || paper.when().holds(facts.values()))
                .map(Paper::kind);
        return Stream.concat(
                        wanted, facts.household().proofs().keySet().stream().sorted())
                .distinct()
                .toList();
    }
}
