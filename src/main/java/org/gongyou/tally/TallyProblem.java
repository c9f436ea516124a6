package org.gongyou.tally;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum TallyProblem implements ProblemType {
    NO_MANAGER(403, "statistics.no-manager", "您没有管理优惠的职责", "You do not manage benefits"),
    NO_LEGAL_AID(403, "statistics.no-legal-aid", "您没有法律援助方面的职责", "You have no post in legal aid"),
    NO_RELIEF(403, "statistics.no-relief", "您没有困难帮扶方面的职责", "You have no post in relief");

    private final ProblemDefinition definition;

    TallyProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, new Words(zh, en));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
