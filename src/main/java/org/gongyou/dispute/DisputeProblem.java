package org.gongyou.dispute;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum DisputeProblem implements ProblemType {
    STEP_NOT_BY_HAND(422, "dispute.step-not-by-hand", "该步骤由系统记录", "This step writes itself down"),
    DAY_AHEAD(422, "dispute.day-ahead", "日期不能晚于今天", "The day is still to come"),
    DAY_PAST(422, "dispute.day-past", "日期须晚于今天", "The day has to lie ahead"),
    DAY_TOO_FAR(422, "dispute.day-too-far", "答复期限最长六十天", "A reply is asked for within 60 days"),
    ALREADY_REPLIED(409, "dispute.already-replied", "该函件已登记答复", "The reply to this letter is known already"),
    OWN_PRAISE(403, "dispute.own-praise", "不能为自己的处置打星", "Nobody praises their own handling"),
    NOT_SETTLED(409, "dispute.not-settled", "尚未化解，不能登记回访", "What is not settled is not revisited"),
    DAY_NOT_OVER(409, "dispute.day-not-over", "当天尚未结束，次日出日报", "The day is not over: its report comes the day after"),
    ELECTION_NOT_OPEN(409, "dispute.election-not-open", "代表推选未开放", "No election is open"),
    CANDIDATES_TOO_FEW(409, "dispute.candidates-too-few", "至少需要三名愿意担任代表的劳动者", "At least three have to stand"),
    CANDIDATE_UNKNOWN(422, "dispute.candidate-unknown", "没有该候选人", "There is no such candidate");

    private final ProblemDefinition definition;

    DisputeProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, new Words(zh, en));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
