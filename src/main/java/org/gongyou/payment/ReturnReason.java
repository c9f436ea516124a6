package org.gongyou.payment;

import java.util.Arrays;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** Why a bank could not pay. */
public enum ReturnReason {
    NAME_MISMATCH("户名与账号不符", "The name is not that of the account"),
    ACCOUNT_UNKNOWN("没有该账号", "There is no such account"),
    ACCOUNT_CLOSED("账户已销户", "The account was closed"),
    ACCOUNT_BLOCKED("账户被冻结或受限", "The account is blocked or restricted"),
    BANK_UNKNOWN("开户行有误", "The bank or branch is not right"),
    OTHER("银行未能支付", "The bank could not pay");

    private final Words words;

    ReturnReason(String zh, String en) {
        words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }

    /** What a bank wrote: one of the names, or one of the sentences; anything else is the last of them. */
    static ReturnReason read(@Nullable String written) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equalsIgnoreCase(written)
                        || reason.words.zh().equals(written)
                        || reason.words.en().equalsIgnoreCase(written))
                .findFirst()
                .orElse(OTHER);
    }
}
