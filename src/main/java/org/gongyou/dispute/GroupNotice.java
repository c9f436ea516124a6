package org.gongyou.dispute;

import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;

/** What those are reminded of who handle a group; without the opponent, whose name the board has. */
enum GroupNotice implements NoticeTemplate {
    REPLY_OVERDUE(
            "dispute.reply-overdue",
            new Words("用人单位逾期未复函", "An employer has not replied in time"),
            new Words("{letter}（{about}）的复函期限已过，请跟进。", "{letter} ({about}) was to be answered by now.")),
    REVISIT_DUE(
            "dispute.revisit-due",
            new Words("群体争议回访到期", "A firm is to be visited again"),
            new Words("{about}群体争议约定的回访日 {day} 已到。", "The visit of {day} about {about} is due."));

    private final Wording wording;

    GroupNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Notice overdue(GroupLetter letter, GroupDispute group) {
        return Notice.of("group-letter:" + letter.id() + ":overdue", REPLY_OVERDUE)
                .with("letter", letter.number())
                .with("about", group.grievance().words());
    }

    static Notice revisit(UUID group, LocalDate day, Words about) {
        return Notice.of("group:" + group + ":revisit:" + day, REVISIT_DUE)
                .with("day", day.toString())
                .with("about", about);
    }
}
