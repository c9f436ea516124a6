package org.gongyou.representation;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

/** What stands against a lawyer's taking a case. */
enum RepresentationProblem implements ProblemType {
    OFFER_OVER(409, "representation.offer-over", new Words("该派案已失效或已由他人承办", "This offer is over")),
    CONFLICT(
            409,
            "representation.conflict",
            new Words("该律师或其律所与对方当事人存在利益冲突，不能承办", "The lawyer or their firm stands, or stood, on the other side")),
    LAWYER_AWAY(409, "representation.lawyer-away", new Words("该律师已暂停、请假或离开", "The lawyer is suspended, away or gone")),
    NOT_WAITING(409, "representation.not-waiting", new Words("该案件目前不在等待指派律师", "The case does not wait for a lawyer")),
    NOT_ACTING(409, "representation.not-acting", new Words("该案件目前没有承办律师", "Nobody acts in the case at present")),
    LAWYER_UNKNOWN("representation.lawyer-unknown", new Words("没有这位律师", "There is no such lawyer")),
    DECLARATION_NEEDED(
            "representation.declaration-needed",
            new Words("请声明不存在利益冲突；如有冲突请谢绝", "Declare that nothing stands against it; if something does, decline"));

    private final ProblemDefinition definition;

    RepresentationProblem(String code, Words title) {
        this(422, code, title);
    }

    RepresentationProblem(int status, String code, Words title) {
        definition = new ProblemDefinition(status, code, title);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
