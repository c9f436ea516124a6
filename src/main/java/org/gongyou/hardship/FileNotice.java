package org.gongyou.hardship;

import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;

/** What workers are told about their file. */
enum FileNotice implements NoticeTemplate {
    MAY_APPLY(
            "hardship.may-apply",
            new Words("您可能符合帮扶条件", "You may be entitled to relief"),
            new Words(
                    "按现行规则重新核算，您可能符合“{name}”的条件，可以再次申请。",
                    "By today's rules you may be entitled to {name}. You may apply again."));

    private final Wording wording;

    FileNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Once a file and version of the programme. */
    static Notice mayApply(HardshipFile file, Words programme) {
        return Notice.of("hardship:" + file.id() + ":" + file.programmeId(), MAY_APPLY)
                .with("name", programme);
    }
}
