package org.gongyou.payment;

import org.gongyou.platform.language.Words;

/** Why money that was set aside is not paid. */
public enum StopReason {
    AMOUNT_WRONG("金额有误，退回重新审核", "The amount is not right: it is looked at again"),
    PAYEE_WRONG("收款人有误，退回重新审核", "The payee is not right: it is looked at again"),
    PAPERS_WRONG("材料有误，退回重新审核", "The papers are not right: it is looked at again"),
    DECIDED_OTHERWISE("审批结果已变更", "It was decided otherwise"),
    OTHER("未予放款，退回重新审核", "It was not released: it is looked at again");

    private final Words words;

    StopReason(String zh, String en) {
        words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
