package org.gongyou.programme;

import java.util.List;
import org.gongyou.household.PaperKind;
import org.gongyou.programme.CompiledRules.Paper;

/** Which papers a household needs. */
final class Papers {

    private Papers() {}

    static List<PaperKind> of(CompiledRules ready, Facts facts) {
        return ready.papers().stream()
                .filter(paper -> paper.when() == null || paper.when().holds(facts.values()))
                .map(Paper::kind)
                .distinct()
                .toList();
    }
}
