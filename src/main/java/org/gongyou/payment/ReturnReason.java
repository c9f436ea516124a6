package org.gongyou.payment;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** Why a bank could not pay. */
public enum ReturnReason {
    NAME_MISMATCH("户名与账号不符", "The name is not that of the account", "户名|姓名|名称"),
    ACCOUNT_CLOSED("账户已销户", "The account was closed", "销户|注销|已关闭"),
    ACCOUNT_BLOCKED("账户被冻结或受限", "The account is blocked or restricted", "冻结|止付|受限|限制|挂失|久悬|不动户|只收不付|状态异常"),
    BANK_UNKNOWN("开户行有误", "The bank or branch is not right", "行号|行名|开户行|开户网点"),
    ACCOUNT_UNKNOWN("没有该账号", "There is no such account", "账号|帐号|账户|帐户|卡号|无此账|无此户|查无"),
    OTHER("银行未能支付", "The bank could not pay", "(?!)");

    private final Words words;
    private final Pattern written;

    ReturnReason(String zh, String en, String written) {
        this.words = new Words(zh, en);
        this.written = Pattern.compile(written);
    }

    public Words words() {
        return words;
    }

    /**
     * What a bank wrote: one of the names, one of the sentences, or what banks write for it, the narrowest first; anything else
     * is the last of them.
     */
    static ReturnReason read(@Nullable String said) {
        if (said == null) return OTHER;
        return Stream.<Predicate<ReturnReason>>of(
                        reason -> reason.name().equalsIgnoreCase(said)
                                || reason.words.zh().equals(said)
                                || reason.words.en().equalsIgnoreCase(said),
                        reason -> reason.written.matcher(said).find())
                .flatMap(fits -> Arrays.stream(values()).filter(fits))
                .findFirst()
                .orElse(OTHER);
    }
}
