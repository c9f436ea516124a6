package org.gongyou.notification;

import org.gongyou.platform.language.Words;

enum TestNotice implements NoticeTemplate {
    DECIDED;

    @Override
    public Wording wording() {
        return new Wording(
                "test.decided",
                new Words("事项 {number}", "Case {number}"),
                new Words("您的申请已{state}，备注：{note}", "Your application was {state}, note: {note}"));
    }
}
