package org.gongyou.casework;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum CaseworkProblem implements ProblemType {
    NOT_FOUND(404, "casework.not-found", "没有找到该事项", "There is no such case"),
    ILLEGAL_STATE(409, "casework.illegal-state", "该事项当前状态不能进行此操作", "The case is not in a state for this"),
    ALREADY_DECIDED(409, "casework.already-decided", "该事项已办结", "The case has already been decided"),
    OWN_CASE(403, "casework.own-case", "不能办理与本人有关的事项", "Nobody decides a case of their own"),
    NOT_DISCLOSED(409, "casework.not-disclosed", "此类事项不提供个人信息明文", "This kind of case discloses nobody"),
    SECOND_PERSON(403, "casework.second-person", "须由另一位工作人员复核", "A second person has to decide this"),
    REASON_REQUIRED(422, "casework.reason-required", "请选择理由", "Choose a reason"),
    REASON_UNKNOWN(422, "casework.reason-unknown", "该理由不适用于此事项", "This reason does not belong to this kind of case"),
    DECISION_UNKNOWN(422, "casework.decision-unknown", "没有该种处理方式", "There is no such decision"),
    HANDLER_UNFIT(422, "casework.handler-unfit", "该工作人员不能办理此事项", "This officer cannot handle this case");

    private final ProblemDefinition definition;

    CaseworkProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
