package org.gongyou.penalty;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum PenaltyProblem implements ProblemType {
    OVER(409, "penalty.over", "该限制已结束", "This penalty is over"),
    APPEALED(409, "penalty.appealed", "您已对该限制提出申诉", "You have objected to this penalty already");

    private final ProblemDefinition definition;

    PenaltyProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, new Words(zh, en));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
