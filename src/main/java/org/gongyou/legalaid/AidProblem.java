package org.gongyou.legalaid;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum AidProblem implements ProblemType {
    OPPONENT_NAMELESS(
            422, "legal-aid.opponent-nameless", "请填写对方的名称或统一社会信用代码", "Name the other side, or give its credit code"),
    CREDIT_CODE_INVALID(422, "legal-aid.credit-code-invalid", "统一社会信用代码有误", "This is no unified social credit code"),
    DATE_UNKNOWN(422, "legal-aid.date-unknown", "没有该日期项", "There is no such day"),
    DATE_AHEAD(422, "legal-aid.date-ahead", "日期过晚", "The day is too far ahead"),
    SERVICE_FIXED(
            422,
            "legal-aid.service-fixed",
            "援助形式提交后不能更改，可申请后续援助",
            "The form of help is settled: ask for a further one"),
    MATTER_RUNNING(
            422,
            "legal-aid.matter-running",
            "同一事项的另一项援助正在办理，此项内容暂不能修改",
            "Other help in the same matter rests on this: it stands until that has ended"),
    CAPACITY_WRONG(
            422,
            "legal-aid.capacity-wrong",
            "代办身份与当事人的情况不符",
            "Heirs act for the dead, guardians for whoever cannot act themselves"),
    CONSENT_TOO_LONG(422, "legal-aid.consent-too-long", "同意期限须在今天之后一年以内", "A consent ends within a year from today"),
    PERSON_ONESELF(422, "legal-aid.person-oneself", "这是您本人的证件号码，请以本人身份申请", "This is your own number: ask for yourself"),
    PERSON_NEEDLESS(422, "legal-aid.person-needless", "为本人申请时无需填写当事人", "Whoever asks for themselves names nobody else"),
    DIVISION_UNKNOWN(422, "legal-aid.division-unknown", "没有该行政区划代码", "There is no division with this code"),
    CONSENT_PAST(422, "legal-aid.consent-past", "同意期限已过", "This day is over already"),
    PROOF_MISSING(422, "legal-aid.proof-missing", "缺少必要的证明", "Proof is missing"),
    TRANSFER_UNFIT(422, "legal-aid.transfer-unfit", "不能转交该工会", "It cannot go to that union"),
    NOTE_REQUIRED(422, "legal-aid.note-required", "请填写答复内容", "Write the answer"),
    CONSENT_ENDED(409, "legal-aid.consent-ended", "本人同意已到期，请更新后再办理", "The person's consent has ended: renew it first"),
    IDENTITY_NEEDED(409, "legal-aid.identity-needed", "请先填写身份信息", "Say who you are first"),
    NOT_CONSULTATION(409, "legal-aid.not-consultation", "仅法律咨询可以直接答复", "Only a consultation is answered at once"),
    CONTINUED(409, "legal-aid.continued", "该形式的援助正在办理", "There is an open request for this form of help already"),
    NOT_SUBMITTED(409, "legal-aid.not-submitted", "请先提交首次申请", "Submit the first request first"),
    PAPER_UNKNOWN(404, "legal-aid.paper-unknown", "没有该文书", "There is no such paper"),
    PAPER_CHANGED(
            409, "legal-aid.paper-changed", "文书内容已变化，请重新阅读后签署", "The paper has changed: read it again before you sign"),
    SIGNATURE_MISSING(
            422, "legal-aid.signature-missing", "请手写签名或上传签署后的照片", "Sign by hand, or upload photos of what you signed"),
    SETTLED(409, "legal-aid.settled", "申请已批准，内容不能再修改", "It was granted as it is, and does not change now"),
    NOT_TO_SIGN(409, "legal-aid.not-to-sign", "当前没有需要签署的文书", "There is nothing to sign now"),
    NOT_SIGNED(409, "legal-aid.not-signed", "没有可撤销的授权", "There is no power to revoke"),
    NOT_CLOSED(409, "legal-aid.not-closed", "结案后才能评分", "A request is rated once it is closed"),
    RATED(409, "legal-aid.rated", "您已评过分", "You have rated it already"),
    OBJECTED(409, "legal-aid.objected", "已有异议正在办理", "An objection is under way already"),
    NOT_MANAGER(
            403, "legal-aid.not-manager", "您没有管理该工会法律援助规则的职责", "You do not look after the rules of legal aid there"),
    URGENT_SLOWER(
            422, "legal-aid.urgent-slower", "紧急事项的期限不得长于一般期限", "Whoever hurries does not wait longer than others"),
    RULES_EARLIER(422, "legal-aid.rules-earlier", "生效日期早于已发布的版本", "An earlier edition begins later");

    private final ProblemDefinition definition;

    AidProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
