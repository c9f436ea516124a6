package org.gongyou.publicnotice;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum NoticeProblem implements ProblemType {
    NO_OFFICER(403, "public-notice.no-officer", "您没有办理困难帮扶的职责", "You do not handle relief"),
    ILLEGAL_STATE(409, "public-notice.illegal-state", "公示已结束", "The notice is over"),
    ANSWERED(409, "public-notice.answered", "该异议已答复", "The objection is answered already"),
    OWN_OBJECTION(403, "public-notice.own-objection", "不能答复本人提出的异议", "Nobody answers an objection of their own");

    private final ProblemDefinition definition;

    NoticeProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, new Words(zh, en));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
