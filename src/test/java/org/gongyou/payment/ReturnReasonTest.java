package org.gongyou.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnReasonTest {

    @ParameterizedTest
    @CsvSource({
        "户名不符, NAME_MISMATCH",
        "收款人户名与账号不一致, NAME_MISMATCH",
        "账号不存在, ACCOUNT_UNKNOWN",
        "账号户名不符, NAME_MISMATCH",
        "查无此户, ACCOUNT_UNKNOWN",
        "账户已销户, ACCOUNT_CLOSED",
        "账户已冻结, ACCOUNT_BLOCKED",
        "收款账户状态异常, ACCOUNT_BLOCKED",
        "收款行行号错误, BANK_UNKNOWN",
        "account_closed, ACCOUNT_CLOSED",
        "系统超时, OTHER",
    })
    void isReadFromWhatBanksWrite(String written, ReturnReason reason) {
        assertThat(ReturnReason.read(written)).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource
    void isReadFromItsOwnWords(ReturnReason reason) {
        assertThat(ReturnReason.read(reason.words().zh())).isEqualTo(reason);
        assertThat(ReturnReason.read(reason.words().en())).isEqualTo(reason);
        assertThat(ReturnReason.read(reason.name())).isEqualTo(reason);
    }

    @Test
    void isUnknownWhereTheBankSaysNothing() {
        assertThat(ReturnReason.read(null)).isEqualTo(ReturnReason.OTHER);
    }
}
