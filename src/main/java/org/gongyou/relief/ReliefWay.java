package org.gongyou.relief;

import static org.gongyou.relief.ReliefGraph.APPROVAL;
import static org.gongyou.relief.ReliefGraph.AUTHORITY;
import static org.gongyou.relief.ReliefGraph.CHECKING;
import static org.gongyou.relief.ReliefGraph.NOTICE;
import static org.gongyou.relief.ReliefGraph.SUBMITTED;
import static org.gongyou.relief.ReliefGraph.VISIT;

import java.util.List;
import org.gongyou.programme.Steps;

/** What a programme wants after each step. Pure. */
final class ReliefWay {

    private static final List<String> ORDER = List.of(SUBMITTED, VISIT, AUTHORITY, CHECKING, NOTICE, APPROVAL);

    private ReliefWay() {}

    /** @param signed whether every adult of the household has allowed the check already */
    static String after(String state, Steps steps, boolean signed) {
        return ORDER.subList(ORDER.indexOf(state) + 1, ORDER.size()).stream()
                .filter(next -> isWanted(next, steps, signed))
                .findFirst()
                .orElse(APPROVAL);
    }

    private static boolean isWanted(String state, Steps steps, boolean signed) {
        return switch (state) {
            case VISIT -> steps.visit();
            case AUTHORITY -> isAuthorityWanted(steps) && !signed;
            case CHECKING -> steps.civilAffairs();
            case NOTICE -> steps.notice();
            default -> true;
        };
    }

    /** Nothing is asked of civil affairs without it. */
    static boolean isAuthorityWanted(Steps steps) {
        return steps.authority() || steps.civilAffairs();
    }
}
