package org.gongyou.hardship;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongyou.account.Person;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.payment.Manner;
import org.gongyou.payment.PaidOut;
import org.jspecify.annotations.Nullable;

/**
 * The layout in which the national help system takes what was paid: to whom, for what, in yuan to the fen, and never to which
 * account. Its columns are common knowledge of the field, not checked against a text, as those of {@link NationalLayout}.
 */
final class PaymentLayout {

    static final String NUMBER = "帮扶编号";
    static final NationalSheet SHEET = new NationalSheet(
            NUMBER, List.of("困难职工编号", "姓名", "证件类型", "证件号码", "所属工会", "帮扶项目编码", "帮扶方式", "实物", "金额", "发放日期", "案件编号"));

    private static final Map<Manner, String> MANNERS =
            Map.of(Manner.BANK, "银行转账", Manner.CASH, "现金", Manner.GOODS, "实物");
    private static final int CENTS = 2;

    /**
     * A line that goes out.
     *
     * @param number of the payment, and of the person's file, as that system gave them
     */
    record Row(
            PaidOut paid,
            @Nullable String number,
            @Nullable String fileNumber,
            @Nullable Person person,
            String union) {}

    private PaymentLayout() {}

    static List<String> cells(Row row) {
        PaidOut paid = row.paid();
        List<String> person = NationalSheet.cells(row.person());
        return List.of(
                paid.id().toString(),
                NationalSheet.text(row.number()),
                NationalSheet.text(row.fileNumber()),
                person.get(0),
                person.get(1),
                person.get(2),
                row.union(),
                paid.programme(),
                MANNERS.getOrDefault(paid.manner(), ""),
                NationalSheet.text(paid.goods()),
                BigDecimal.valueOf(paid.amountInFen(), CENTS).toPlainString(),
                ChinaDay.of(paid.at()).toString(),
                paid.caseNumber());
    }
}
