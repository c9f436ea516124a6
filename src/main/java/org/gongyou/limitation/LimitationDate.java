package org.gongyou.limitation;

import org.gongyou.platform.language.Words;

/** A date from which something runs. */
public enum LimitationDate {
    KNEW_ON("knewOn", "知道或应当知道权利被侵害之日", "when you knew, or should have known, that your right was infringed"),
    NOTICE_RECEIVED_ON("noticeReceivedOn", "收到解除、终止通知之日", "when you received the notice of dismissal"),
    RELATION_ENDED_ON("relationEndedOn", "劳动关系解除、终止之日", "when the labour relation ended"),
    VIOLATION_ENDED_ON(
            "violationEndedOn",
            "违法行为发生之日；有连续状态的，为终了之日",
            "when the violation happened; of one that went on, when it ended"),
    PAYMENT_DUE_ON("paymentDueOn", "约定的付款日（如欠条所写）", "the day payment was agreed for, such as in a note of debt"),
    MEDIATION_ASKED_ON("mediationAskedOn", "调解组织收到调解申请之日", "when the mediators received the request"),
    AGREEMENT_ON("agreementOn", "调解协议生效之日", "when the mediated agreement took effect"),
    ARBITRATION_FILED_ON("arbitrationFiledOn", "仲裁委收到仲裁申请之日", "when the commission received the application"),
    ARBITRATION_ACCEPTED_ON("arbitrationAcceptedOn", "仲裁委受理之日", "when the commission accepted the application"),
    ANSWER_ASKED_ON("answerAskedOn", "被申请人收到申请书副本之日", "when the employer received the copy of the application"),
    REFUSAL_RECEIVED_ON("refusalReceivedOn", "收到不予受理通知之日", "when you received the refusal to accept the application"),
    AWARD_RECEIVED_ON("awardReceivedOn", "收到仲裁裁决书之日", "when you received the award"),
    FINAL_AWARD_RECEIVED_ON(
            "finalAwardReceivedOn", "收到终局裁决书之日", "when you received an award that is final for the employer"),
    AWARD_SET_ASIDE_ON("awardSetAsideOn", "收到撤销裁决裁定书之日", "when you received the order that sets the award aside"),
    JUDGMENT_RECEIVED_ON("judgmentReceivedOn", "收到一审判决书之日", "when you received the judgment of first instance"),
    RULING_RECEIVED_ON("rulingReceivedOn", "收到一审裁定书之日", "when you received the ruling of first instance"),
    JUDGMENT_EFFECTIVE_ON("judgmentEffectiveOn", "判决、裁定生效之日", "when the judgment took effect"),
    PERFORMANCE_DUE_ON(
            "performanceDueOn",
            "裁决、判决或调解书规定履行期间的最后一日",
            "the last day that award, judgment or settlement gives for paying"),
    PAYMENT_ORDER_APPLIED_ON(
            "paymentOrderAppliedOn", "法院收到支付令申请之日", "when the court received the application for a payment order"),
    PAYMENT_ORDER_SERVED_ON("paymentOrderServedOn", "用人单位收到支付令之日", "when the employer received the payment order"),
    ACCIDENT_ON("accidentOn", "事故发生或诊断为职业病之日", "when the accident happened or the disease was diagnosed"),
    RECOGNITION_APPLIED_ON("recognitionAppliedOn", "工伤认定申请受理之日", "when the application for recognition was accepted"),
    ASSESSMENT_APPLIED_ON(
            "assessmentAppliedOn", "劳动能力鉴定委员会收到申请之日", "when the committee received the application for assessment"),
    ASSESSMENT_RECEIVED_ON("assessmentReceivedOn", "收到劳动能力鉴定结论之日", "when you received the assessment of capacity"),
    ASSESSMENT_MADE_ON("assessmentMadeOn", "劳动能力鉴定结论作出之日", "when the assessment of capacity was made"),
    ADULT_ON("adultOn", "受害人年满十八周岁之日", "when the victim turned eighteen"),
    INSPECTION_OPENED_ON("inspectionOpenedOn", "劳动保障监察立案之日", "when the inspectors opened the case"),
    DECISION_KNOWN_ON(
            "decisionKnownOn", "知道行政决定（如工伤认定结论）之日", "when you knew of an authority's decision, such as on recognition"),
    REVIEW_RECEIVED_ON("reviewReceivedOn", "收到行政复议决定书之日", "when you received the decision on administrative review");

    private final String field;
    private final Words words;

    LimitationDate(String field, String zh, String en) {
        this.field = field;
        words = new Words(zh, en);
    }

    /** Its name in questions and answers of the API. */
    public String field() {
        return field;
    }

    /** What is agreed or ordered for a day may, and the birthday of whoever is a child. */
    public boolean mayLieAhead() {
        return this == PAYMENT_DUE_ON || this == PERFORMANCE_DUE_ON || this == RELATION_ENDED_ON || this == ADULT_ON;
    }

    public Words words() {
        return words;
    }
}
