package org.gongyou.household;

import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;

/** What people of a household are told. */
enum HouseholdNotice implements NoticeTemplate {
    ASKED(
            "household.authority-asked",
            new Words("请签署家庭经济状况核对授权", "Your authority is asked for"),
            new Words(
                    "您的家人申请困难帮扶，需要您本人授权核对家庭经济状况。请在应用内阅读后自行决定是否签署。",
                    "Somebody of your household asks for relief. The check of the finances needs your own authority: read it in the app and decide for yourself.")),
    COMPLETE(
            "household.authority-complete",
            new Words("家庭成员已全部授权", "All adults have given their authority"),
            new Words("您家庭的成年成员均已签署核对授权。", "Every adult of your household has given the authority to check.")),
    REVOKED(
            "household.authority-revoked",
            new Words("有家庭成员撤回了授权", "An authority was taken back"),
            new Words(
                    "您家庭的一名成年成员撤回了核对授权，尚未完成的核对已停止。",
                    "An adult of your household took the authority back. Checks under way were stopped."));

    private final Wording wording;

    HouseholdNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Notice asked(Authority authority) {
        return Notice.of("authority-asked:" + authority.id(), ASKED);
    }

    static Notice complete(Authority last) {
        return Notice.of("authority-complete:" + last.id(), COMPLETE);
    }

    static Notice revoked(Authority authority) {
        return Notice.of("authority-revoked:" + authority.id(), REVOKED);
    }
}
