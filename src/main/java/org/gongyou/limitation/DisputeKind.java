package org.gongyou.limitation;

import org.gongyou.platform.language.Words;

/** What a dispute is about, as far as that changes how long one has. */
public enum DisputeKind {
    WAGES("拖欠、克扣工资", "Wages held back"),
    OVERTIME("加班费", "Overtime pay"),
    DISMISSAL("解除、终止劳动合同，经济补偿", "Dismissal, end of the contract, severance pay"),
    NO_CONTRACT("未签书面劳动合同", "No written contract"),
    SOCIAL_INSURANCE("社会保险", "Social insurance"),
    WORK_INJURY("工伤、职业病", "Injury at work, occupational disease"),
    WOMEN_AND_MINORS("女职工、未成年工特殊保护", "Protection of women and minors at work"),
    PLATFORM_WORK("平台用工", "Platform work"),
    LABOUR_SERVICE("劳务（无劳动关系）", "Work without a labour relation"),
    OTHER("其他劳动争议", "Another labour dispute");

    private final Words words;

    DisputeKind(String zh, String en) {
        words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
