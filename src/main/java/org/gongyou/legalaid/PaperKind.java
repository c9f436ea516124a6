package org.gongyou.legalaid;

import java.util.Arrays;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** A paper of a request. */
enum PaperKind {
    APPLICATION("application", "法律援助申请书", "Application for legal aid"),
    AGREEMENT("agreement", "委托代理协议", "Agreement on representation"),
    POWER("power-of-attorney", "授权委托书", "Power of attorney"),
    RISKS("risk-notice", "风险告知书", "Notice of risks"),
    /** Which the union writes. */
    DECISION("decision", "法律援助决定书", "Decision on legal aid");

    private final String path;
    private final Words words;

    PaperKind(String path, String zh, String en) {
        this.path = path;
        this.words = new Words(zh, en);
    }

    /** Its name in addresses. */
    String path() {
        return path;
    }

    Words words() {
        return words;
    }

    static @Nullable PaperKind at(String path) {
        return Arrays.stream(values())
                .filter(paper -> paper.path.equals(path))
                .findFirst()
                .orElse(null);
    }
}
