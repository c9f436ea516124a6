package org.gongyou.notification;

import java.util.Arrays;
import java.util.Map;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/**
 * Every text message there is. Gateways in China send nothing but templates registered beforehand, word by word, so these
 * sentences and their {parameters} are what a federation registers; they name no person and no matter, since a phone lies
 * open on tables.
 */
public enum SmsTemplate {
    /** {@code code}. The five minutes are the life of a code. */
    SIGN_IN_CODE(
            "sign-in-code",
            "验证码 {code}，5 分钟内有效。请勿告诉他人，工作人员不会向您索取。",
            "Your code is {code}, valid for 5 minutes. Tell nobody; our staff never ask for it."),
    /** {@code number}, {@code state}. */
    CASE_STATE(
            "case-state",
            "您的事项 {number} 有新进展：{state}。详情请在应用内查看。",
            "Your case {number}: {state}. See the app for more."),
    /** {@code number}. */
    INFORMATION_REQUESTED(
            "information-requested",
            "您的事项 {number} 需要补充材料，请在应用内查看。",
            "Your case {number} needs more information. See the app."),
    /** {@code number}. */
    MESSAGE_RECEIVED(
            "message-received",
            "您的事项 {number} 有新留言，请在应用内查看。",
            "There is a message in your case {number}. See the app."),
    /** {@code number}; to an officer. */
    CASE_ASSIGNED("case-assigned", "事项 {number} 已分派给您，请及时办理。", "Case {number} is assigned to you."),
    /** {@code until}: when it is done unless objected to. */
    TAKEOVER_STARTED(
            "takeover-started",
            "有人申请用新手机号接管您的账号，将于 {until} 生效。如非本人操作，请立即登录应用提出异议。",
            "Somebody asks to take over your account with a new phone, which takes effect at {until}. If it is not you, "
                    + "sign in to the app and object now."),
    TAKEOVER_COMPLETED(
            "takeover-completed",
            "您的账号已换绑到新手机号，本手机号不再用于登录。",
            "Your account has moved to a new phone. This one no longer signs in."),
    TAKEOVER_OBJECTED(
            "takeover-objected",
            "您的账号接管申请收到异议，已转工会工作人员核实。",
            "Your request to take over the account met an objection; union staff will look into it."),
    SESSION_ENDED(
            "session-ended",
            "为保护您的账号，一台设备已被退出登录。如非本人操作，请在应用内查看登录设备。",
            "To protect your account, one device was signed out. If that surprises you, look at your devices in the app."),
    NEW_DEVICE(
            "new-device",
            "您的账号在一台新设备上登录。如非本人操作，请在应用内移除该设备。",
            "Your account signed in on a new device. If it is not you, remove the device in the app."),
    /** No parameter: for notices that have no message of their own. */
    NOTICE("notice", "您有一条新通知，请在应用内查看。", "You have a new notice. See the app.");

    private final String key;
    private final Words text;

    SmsTemplate(String key, String zh, String en) {
        this.key = key;
        this.text = new Words(zh, en);
    }

    /** By which the outbox and the gateway know it; never changes. */
    public String key() {
        return key;
    }

    /** @throws IllegalArgumentException when no template has the key */
    static SmsTemplate ofKey(String key) {
        return Arrays.stream(values())
                .filter(template -> template.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no text message is called so"));
    }

    /** @throws IllegalArgumentException when a parameter is missing */
    String text(Language language, Map<String, String> params) {
        return NamedText.fill(text.in(language), params);
    }
}
