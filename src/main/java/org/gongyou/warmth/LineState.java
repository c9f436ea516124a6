package org.gongyou.warmth;

import org.gongyou.platform.language.Words;

/** Where one person's help stands. */
enum LineState {
    LISTED("名单待审批", "The list waits for approval"),
    READY("已批准，正在办理", "Approved, under way"),
    NEEDS_ACCOUNT("请填写收款账户，填好后即办理支付", "Say to which account it goes, then it is paid"),
    RESERVED("款物已备，等待发放", "Set aside, waiting to be paid or handed over"),
    PAID("已发放", "Paid or handed over"),
    RETURNED("银行退回，请更正收款账户", "The bank sent it back: mend the account"),
    REFUSED("未能发放", "Not paid");

    private final Words words;

    LineState(String zh, String en) {
        words = new Words(zh, en);
    }

    Words words() {
        return words;
    }
}
