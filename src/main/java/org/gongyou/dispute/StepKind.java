package org.gongyou.dispute;

import java.util.Set;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** What is written down of a group. */
enum StepKind {
    LIT("亮黄灯", "Yellow light", null),
    RED("亮红灯", "Red light", null),
    LETTER("发出函件", "Letter sent", GroupState.HANDLING),
    REPLY("收到答复", "Reply received", null),
    PRAISED("处置获星", "Praised", null),
    ELECTED("推选代表", "Representatives elected", null),
    ON_SITE("到场", "On site", GroupState.HANDLING),
    TALKS("约谈协商", "Talks", GroupState.HANDLING),
    MEDIATION("调解", "Mediation", GroupState.HANDLING),
    PAID("工资发放到位", "Wages paid", GroupState.HANDLING),
    SETTLED("化解", "Settled", GroupState.SETTLED),
    REOPENED("再次处置", "Reopened", GroupState.HANDLING),
    REVISITED("回访", "Firm revisited", GroupState.REVISITED);

    /** Those that officers write down themselves. */
    static final Set<StepKind> BY_HAND = Set.of(ON_SITE, TALKS, MEDIATION, PAID, SETTLED, REOPENED, REVISITED);

    private final Words title;
    private final @Nullable GroupState leadsTo;

    StepKind(String zh, String en, @Nullable GroupState leadsTo) {
        this.title = new Words(zh, en);
        this.leadsTo = leadsTo;
    }

    Words title() {
        return title;
    }

    /** Null when it changes nothing of the state. */
    @Nullable
    GroupState leadsTo() {
        return leadsTo;
    }
}
