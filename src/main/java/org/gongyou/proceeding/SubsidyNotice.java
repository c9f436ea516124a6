package org.gongyou.proceeding;

import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;

/** What lawyers are told of what they get. */
enum SubsidyNotice implements NoticeTemplate {
    CAME_BACK(
            "proceeding.subsidy-came-back",
            new Words("补贴被银行退回", "The bank has sent your subsidy back"),
            new Words("案件 {number}：请更正收款账户，工会将重新付款。", "Case {number}: name another account, and it is paid anew.")),
    MENDED(
            "proceeding.subsidy-mended",
            new Words("律师补贴账户已更正", "Another account for a subsidy"),
            new Words("案件 {number} 的律师补贴待重新放款。", "The subsidy of case {number} is to be released anew."));

    private final Wording wording;

    SubsidyNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
