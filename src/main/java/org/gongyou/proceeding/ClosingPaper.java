package org.gongyou.proceeding;

import org.gongyou.platform.language.Words;

/** Papers of a closing file; which of them a service needs is configured. */
enum ClosingPaper {
    CONSULTATION_RECORD("咨询记录", "Record of the advice"),
    WRITTEN_PAPER("代书文书", "The paper that was written"),
    SETTLEMENT_AGREEMENT("和解或调解协议", "Agreement"),
    ARBITRATION_APPLICATION("仲裁申请书", "Application for arbitration"),
    AWARD("仲裁裁决书或调解书", "Award"),
    STATEMENT_OF_CLAIM("起诉状", "Statement of claim"),
    JUDGMENT("判决书或裁定书", "Judgment"),
    ENFORCEMENT_PAPER("执行文书", "Paper of the enforcement"),
    PROOF_OF_PAYMENT("到账凭证", "Proof of payment"),
    CLOSING_REPORT("结案报告", "Closing report");

    private final Words words;

    ClosingPaper(String zh, String en) {
        words = new Words(zh, en);
    }

    Words words() {
        return words;
    }
}
