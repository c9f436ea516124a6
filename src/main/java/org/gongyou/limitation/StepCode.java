package org.gongyou.limitation;

/** Steps the program itself asks for; an edition of rules may have more. */
public final class StepCode {

    public static final String ARBITRATION = "ARBITRATION";
    public static final String ARBITRATION_ACCEPTANCE = "ARBITRATION_ACCEPTANCE";
    public static final String ARBITRATION_ANSWER = "ARBITRATION_ANSWER";
    /** With an extension. */
    public static final String ARBITRATION_AWARD = "ARBITRATION_AWARD";

    public static final String SUIT_AFTER_REFUSAL = "SUIT_AFTER_REFUSAL";
    public static final String SUIT_AFTER_AWARD = "SUIT_AFTER_AWARD";
    public static final String SUIT_AFTER_FINAL_AWARD = "SUIT_AFTER_FINAL_AWARD";
    public static final String APPEAL_AGAINST_JUDGMENT = "APPEAL_AGAINST_JUDGMENT";
    public static final String APPEAL_AGAINST_RULING = "APPEAL_AGAINST_RULING";
    public static final String ENFORCEMENT = "ENFORCEMENT";

    private StepCode() {}
}
