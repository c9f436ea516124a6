package org.gongyou.notification;

import org.gongyou.platform.language.Words;

enum TestNotice implements NoticeTemplate {
    DECIDED;

    @Override
    public String key() {
        return "test.decided";
    }

    @Override
    public Words title() {
        return new Words("事项 {number}", "Case {number}");
    }

    @Override
    public Words text() {
        return new Words("您的申请已{state}，备注：{note}", "Your application was {state}, note: {note}");
    }
}
