package org.gongyou.proceeding;

import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;

/** What lawyers are told of what they get. */
enum SubsidyNotice implements NoticeTemplate {
    CAME_BACK(
            "proceeding.subsidy-came-back",
            new Words("补贴被银行退回", "The bank has sent your subsidy back"),
            new Words("请更正收款账户，并告知工会重新付款。", "Name another account, and tell the union to pay again."));

    private final Wording wording;

    SubsidyNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
