package org.gongyou.evidence;

import org.gongyou.evidence.PackLine.Held;
import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;

/** What owners are told of their evidence. */
enum EvidenceNotice implements NoticeTemplate {
    READY(
            "evidence.pack-ready",
            new Words("证据包已生成", "The evidence pack is ready"),
            new Words("{number} 的证据包已生成，可在应用内下载。", "The evidence pack of {number} is ready, fetch it in the app."));

    private final Wording wording;

    EvidenceNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Notice ready(Held held) {
        return Notice.of("evidence-pack:" + held.key().id(), READY).aboutCase(held.caseNumber());
    }
}
