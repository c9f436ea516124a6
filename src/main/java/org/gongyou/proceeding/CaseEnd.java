package org.gongyou.proceeding;

import org.gongyou.platform.language.Words;

/** How a case ends. */
enum CaseEnd {
    /** All that was awarded has been received. */
    PAID("款项已全部到账", "All of the money has been received"),
    /** Consultation, a paper, talks: what was asked for was done. */
    DONE("服务已完成", "What was asked for is done"),
    /** Goes on in a later form of help. */
    GOES_ON("转入后续援助", "It goes on in a later form of help"),
    LOST("请求未获支持", "The claim was not upheld"),
    NOTHING_TO_ENFORCE("法院裁定终结本次执行", "The court found nothing to enforce"),
    OPPONENT_BANKRUPT("对方已破产，债权已申报", "The other side is bankrupt and the claim is filed"),
    WAIVED_BY_WORKER("工友书面放弃余款", "The worker waived the rest in writing");

    private final Words words;

    CaseEnd(String zh, String en) {
        words = new Words(zh, en);
    }

    Words words() {
        return words;
    }
}
