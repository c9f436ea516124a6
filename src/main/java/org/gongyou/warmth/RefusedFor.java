package org.gongyou.warmth;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;

/** Why somebody on a list gets nothing. */
enum RefusedFor {
    QUOTA("名额已满", "There were not enough places"),
    TWICE("本次活动已享受过该项目", "Helped by this programme on this occasion already"),
    CAP("已达到规定的累计上限", "More than the rules allow in a year"),
    RULES("不符合该项目的条件", "A condition of the programme does not hold"),
    FIGURES("家庭资料不全，请本人申请", "The programme asks more than is known: apply for it"),
    TOO_OFTEN("已达到规定的救助次数", "Helped as often as the rules allow"),
    BUDGET("预算不足", "The budget does not cover it"),
    STAKE("与经办人为同一人或同一家庭", "The same person or household as an officer who handled the list"),
    STOPPED("放款时未通过", "It was not released"),
    OTHER("不符合规定", "The rules do not allow it");

    private final Words words;

    RefusedFor(String zh, String en) {
        words = new Words(zh, en);
    }

    Words words() {
        return words;
    }

    /** Of what the payment room said. */
    static RefusedFor of(ProblemException refused) {
        return switch (refused.type().code()) {
            case "payment.purpose-taken" -> TWICE;
            case "payment.cap-reached" -> CAP;
            case "relief.too-often" -> TOO_OFTEN;
            case "relief.quota-used" -> QUOTA;
            case "payment.budget-missing", "payment.budget-exhausted" -> BUDGET;
            default -> OTHER;
        };
    }
}
