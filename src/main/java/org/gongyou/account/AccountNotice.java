package org.gongyou.account;

import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;

/** What a worker is told about the account itself. */
enum AccountNotice implements NoticeTemplate {
    NEW_DEVICE(
            "account.new-device",
            new Words("新设备登录", "A new device signed in"),
            new Words(
                    "您的账号在一台新设备上登录。如非本人操作，请在“登录设备”中移除它。",
                    "Your account signed in on a new device. If it was not you, remove it from your devices.")),
    SESSION_ENDED(
            "account.session-ended",
            new Words("一台设备已退出登录", "A device was signed out"),
            new Words(
                    "一台设备的登录凭证被重复使用，可能已被他人复制。为保护您的账号，该设备已退出，请重新登录。",
                    "The sign-in of one device was used twice and may have been copied. To protect your account that device"
                            + " was signed out; please sign in again.")),
    PHONE_RELEASED(
            "account.phone-released",
            new Words("手机号已不再属于本账号", "Your phone number no longer belongs to this account"),
            new Words(
                    "现在使用该手机号的人表示这不是其账号，因此该手机号不再用于登录本账号。您可以用新手机号登录并找回本账号。",
                    "Whoever has the phone number now says that this account is not theirs, so the number no longer signs in"
                            + " here. Sign in with your new number to take this account back.")),
    TAKEOVER_STARTED(
            "account.takeover-started",
            new Words("有人申请接管您的账号", "Somebody asks to take over your account"),
            new Words(
                    "有人用新手机号申请接管本账号，将于 {until} 生效。如非本人操作，请在此之前提出异议。",
                    "Somebody with a new phone asks to take over this account, which takes effect at {until}. If it is not"
                            + " you, object before.")),
    TAKEOVER_OBJECTED(
            "account.takeover-objected",
            new Words("账号接管申请转人工核实", "Your take-over is looked into"),
            new Words(
                    "您的账号接管申请收到异议，已转工会工作人员核实。其间您可以照常办理新事项。",
                    "Your request to take over an account met an objection; union staff look into it. You can open new cases"
                            + " meanwhile.")),
    TAKEOVER_COMPLETED(
            "account.takeover-completed",
            new Words("账号已换绑手机号", "The account has moved to a new phone"),
            new Words(
                    "本账号已换绑到新手机号，原手机号不再用于登录，所有设备已退出。",
                    "This account has moved to a new phone. The old number no longer signs in, and all devices were signed"
                            + " out.")),
    TAKEOVER_REFUSED(
            "account.takeover-refused",
            new Words("账号接管申请未通过", "The take-over was refused"),
            new Words(
                    "经核实，账号接管申请未通过，账号未作变更。",
                    "Union staff looked into the take-over and refused it; nothing has changed."));

    private final Wording wording;

    AccountNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
