package org.gongyou.card;

import java.util.Map;
import java.util.Set;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;

/** What a card is good for. {@code EXPIRED} is never written: the date makes it so ({@link CardOnFile#stateOn}). */
public enum CardState {
    VALID(new Words("有效", "Valid"), new Words("出示动态二维码即可使用。", "Show the code that changes to use it.")),
    FROZEN(
            new Words("已冻结", "Frozen"),
            new Words(
                    "会员证暂停使用。如已丢失可补办；如有疑问请联系所在工会或拨打12351。",
                    "The card is out of use. Replace it if it was lost; else ask your union or call 12351.")),
    EXPIRED(
            new Words("已过期", "Expired"),
            new Words("请完成年度登记，登记后立即恢复使用。", "Register for this year; it works again at once.")),
    REPLACED(new Words("已补办", "Replaced"), new Words("该卡号已作废，请使用新会员证。", "This number is void; use the new card.")),
    ENDED(
            new Words("已注销", "Ended"),
            new Words("会籍已终止；您可以随时重新入会。", "The membership has ended. You can join again at any time."));

    private static final Map<CardState, Set<CardState>> NEXT = Map.of(
            VALID, Set.of(FROZEN, EXPIRED, REPLACED, ENDED),
            FROZEN, Set.of(VALID, REPLACED, ENDED),
            EXPIRED, Set.of(VALID, FROZEN, REPLACED, ENDED),
            REPLACED, Set.of(),
            ENDED, Set.of());

    private final Words title;
    private final Words next;

    CardState(Words title, Words next) {
        this.title = title;
        this.next = next;
    }

    /** @throws ProblemException 409 where no edge leads there */
    CardState to(CardState other) {
        if (!NEXT.getOrDefault(this, Set.of()).contains(other)) {
            throw new ProblemException(CardProblem.ILLEGAL_STATE);
        }
        return other;
    }

    /** Nothing can be done with it any more. */
    boolean isOver() {
        return NEXT.getOrDefault(this, Set.of()).isEmpty();
    }

    Words title() {
        return title;
    }

    /** What now, in one sentence. */
    Words next() {
        return next;
    }
}
