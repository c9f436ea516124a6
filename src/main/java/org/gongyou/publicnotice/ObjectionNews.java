package org.gongyou.publicnotice;

import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;

/** What whoever objected is told; nothing of what hangs or hung. */
enum ObjectionNews implements NoticeTemplate {
    ANSWERED(
            "public-notice.objection-answered",
            new Words("您对公示的异议已有答复", "Your objection to a public notice was answered"),
            new Words("请凭回执在应用内查看答复。", "See the answer in the app, by the number of your receipt."));

    private final Wording wording;

    ObjectionNews(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Notice answered(PublicObjection objection) {
        return Notice.of("public-objection:" + objection.id(), ANSWERED);
    }
}
