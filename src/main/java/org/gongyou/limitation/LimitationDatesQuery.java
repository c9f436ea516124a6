package org.gongyou.limitation;

import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The dates somebody may know, as days such as 2026-03-01. */
public abstract class LimitationDatesQuery {

    @QueryParam("knewOn")
    @Parameter(description = "The day when you knew, or should have known, that your right was infringed")
    @Nullable
    String knewOn;

    @QueryParam("noticeReceivedOn")
    @Parameter(description = "The day when you received the notice of dismissal")
    @Nullable
    String noticeReceivedOn;

    @QueryParam("relationEndedOn")
    @Parameter(description = "The day when the labour relation ended")
    @Nullable
    String relationEndedOn;

    @QueryParam("violationEndedOn")
    @Parameter(description = "The day when the violation happened; of one that went on, when it ended")
    @Nullable
    String violationEndedOn;

    @QueryParam("paymentDueOn")
    @Parameter(description = "The day payment was agreed for, such as in a note of debt")
    @Nullable
    String paymentDueOn;

    @QueryParam("mediationAskedOn")
    @Parameter(description = "The day when the mediators received the request")
    @Nullable
    String mediationAskedOn;

    @QueryParam("agreementOn")
    @Parameter(description = "The day when the mediated agreement took effect")
    @Nullable
    String agreementOn;

    @QueryParam("arbitrationFiledOn")
    @Parameter(description = "The day when the commission received the application")
    @Nullable
    String arbitrationFiledOn;

    @QueryParam("arbitrationAcceptedOn")
    @Parameter(description = "The day when the commission accepted the application")
    @Nullable
    String arbitrationAcceptedOn;

    @QueryParam("answerAskedOn")
    @Parameter(description = "The day when the employer received the copy of the application")
    @Nullable
    String answerAskedOn;

    @QueryParam("refusalReceivedOn")
    @Parameter(description = "The day when you received the refusal to accept the application")
    @Nullable
    String refusalReceivedOn;

    @QueryParam("awardReceivedOn")
    @Parameter(description = "The day when you received the award")
    @Nullable
    String awardReceivedOn;

    @QueryParam("finalAwardReceivedOn")
    @Parameter(description = "The day when you received an award that is final for the employer")
    @Nullable
    String finalAwardReceivedOn;

    @QueryParam("awardSetAsideOn")
    @Parameter(description = "The day when you received the order that sets the award aside")
    @Nullable
    String awardSetAsideOn;

    @QueryParam("judgmentReceivedOn")
    @Parameter(description = "The day when you received the judgment of first instance")
    @Nullable
    String judgmentReceivedOn;

    @QueryParam("rulingReceivedOn")
    @Parameter(description = "The day when you received the ruling of first instance")
    @Nullable
    String rulingReceivedOn;

    @QueryParam("judgmentEffectiveOn")
    @Parameter(description = "The day when the judgment took effect")
    @Nullable
    String judgmentEffectiveOn;

    @QueryParam("performanceDueOn")
    @Parameter(description = "The last day that award, judgment or settlement gives for paying")
    @Nullable
    String performanceDueOn;

    @QueryParam("paymentOrderAppliedOn")
    @Parameter(description = "The day when the court received the application for a payment order")
    @Nullable
    String paymentOrderAppliedOn;

    @QueryParam("paymentOrderServedOn")
    @Parameter(description = "The day when the employer received the payment order")
    @Nullable
    String paymentOrderServedOn;

    @QueryParam("accidentOn")
    @Parameter(description = "The day when the accident happened or the disease was diagnosed")
    @Nullable
    String accidentOn;

    @QueryParam("recognitionAppliedOn")
    @Parameter(description = "The day when the application for recognition was accepted")
    @Nullable
    String recognitionAppliedOn;

    @QueryParam("assessmentAppliedOn")
    @Parameter(description = "The day when the committee received the application for assessment")
    @Nullable
    String assessmentAppliedOn;

    @QueryParam("assessmentReceivedOn")
    @Parameter(description = "The day when you received the assessment of capacity")
    @Nullable
    String assessmentReceivedOn;

    @QueryParam("assessmentMadeOn")
    @Parameter(description = "The day when the assessment of capacity was made")
    @Nullable
    String assessmentMadeOn;

    @QueryParam("adultOn")
    @Parameter(description = "The day when the victim turned eighteen")
    @Nullable
    String adultOn;

    @QueryParam("inspectionOpenedOn")
    @Parameter(description = "The day when the inspectors opened the case")
    @Nullable
    String inspectionOpenedOn;

    @QueryParam("decisionKnownOn")
    @Parameter(description = "The day when you knew of an authority's decision, such as on recognition")
    @Nullable
    String decisionKnownOn;

    @QueryParam("reviewReceivedOn")
    @Parameter(description = "The day when you received the decision on administrative review")
    @Nullable
    String reviewReceivedOn;

    final Map<LimitationDate, String> written() {
        Map<LimitationDate, String> written = new EnumMap<>(LimitationDate.class);
        put(written, LimitationDate.KNEW_ON, knewOn);
        put(written, LimitationDate.NOTICE_RECEIVED_ON, noticeReceivedOn);
        put(written, LimitationDate.RELATION_ENDED_ON, relationEndedOn);
        put(written, LimitationDate.VIOLATION_ENDED_ON, violationEndedOn);
        put(written, LimitationDate.PAYMENT_DUE_ON, paymentDueOn);
        put(written, LimitationDate.MEDIATION_ASKED_ON, mediationAskedOn);
        put(written, LimitationDate.AGREEMENT_ON, agreementOn);
        put(written, LimitationDate.ARBITRATION_FILED_ON, arbitrationFiledOn);
        put(written, LimitationDate.ARBITRATION_ACCEPTED_ON, arbitrationAcceptedOn);
        put(written, LimitationDate.ANSWER_ASKED_ON, answerAskedOn);
        put(written, LimitationDate.REFUSAL_RECEIVED_ON, refusalReceivedOn);
        put(written, LimitationDate.AWARD_RECEIVED_ON, awardReceivedOn);
        put(written, LimitationDate.FINAL_AWARD_RECEIVED_ON, finalAwardReceivedOn);
        put(written, LimitationDate.AWARD_SET_ASIDE_ON, awardSetAsideOn);
        put(written, LimitationDate.JUDGMENT_RECEIVED_ON, judgmentReceivedOn);
        put(written, LimitationDate.RULING_RECEIVED_ON, rulingReceivedOn);
        put(written, LimitationDate.JUDGMENT_EFFECTIVE_ON, judgmentEffectiveOn);
        put(written, LimitationDate.PERFORMANCE_DUE_ON, performanceDueOn);
        put(written, LimitationDate.PAYMENT_ORDER_APPLIED_ON, paymentOrderAppliedOn);
        put(written, LimitationDate.PAYMENT_ORDER_SERVED_ON, paymentOrderServedOn);
        put(written, LimitationDate.ACCIDENT_ON, accidentOn);
        put(written, LimitationDate.RECOGNITION_APPLIED_ON, recognitionAppliedOn);
        put(written, LimitationDate.ASSESSMENT_APPLIED_ON, assessmentAppliedOn);
        put(written, LimitationDate.ASSESSMENT_RECEIVED_ON, assessmentReceivedOn);
        put(written, LimitationDate.ASSESSMENT_MADE_ON, assessmentMadeOn);
        put(written, LimitationDate.ADULT_ON, adultOn);
        put(written, LimitationDate.INSPECTION_OPENED_ON, inspectionOpenedOn);
        put(written, LimitationDate.DECISION_KNOWN_ON, decisionKnownOn);
        put(written, LimitationDate.REVIEW_RECEIVED_ON, reviewReceivedOn);
        return written;
    }

    private static void put(Map<LimitationDate, String> written, LimitationDate date, @Nullable String day) {
        if (day != null) written.put(date, day);
    }
}
