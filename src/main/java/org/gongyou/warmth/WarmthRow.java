package org.gongyou.warmth;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyou.payment.BankAccount;
import org.gongyou.payment.Payee;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PersonalProblem;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A person as a line of a table names one: by the member number, or by phone and the last four of the document.
 *
 * @param amountInFen null for what the list gives
 */
record WarmthRow(
        int line,
        @Nullable String memberNumber,
        @Nullable PhoneNumber phone,
        @Nullable String documentLast4,
        @Nullable Long amountInFen,
        @Nullable Payee payee) {

    static final String MEMBER_NUMBER = "memberNumber";
    static final String PHONE = "phone";
    static final String LAST_4 = "documentLast4";
    static final String AMOUNT = "amount";
    static final String PAYEE = "payee";
    private static final String BANK = "bank";
    private static final String ACCOUNT = "account";

    static final CsvColumns COLUMNS = new CsvColumns(
            List.of(),
            List.of(MEMBER_NUMBER, PHONE, LAST_4, AMOUNT, PAYEE, BANK, ACCOUNT),
            Map.of(
                    "会员号", MEMBER_NUMBER,
                    "手机号", PHONE,
                    "证件末四位", LAST_4,
                    "金额", AMOUNT,
                    "户名", PAYEE,
                    "开户行", BANK,
                    "账号", ACCOUNT),
            Set.of("姓名", "name", "备注", "note"));

    private static final int LONGEST = 100;
    private static final int CENTS = 100;
    private static final long MOST_IN_FEN = 100_000_000;

    static WarmthRow read(CsvRow row) {
        String number = row.optionalCode(MEMBER_NUMBER, 20);
        String phone = row.optionalText(PHONE, 40);
        PhoneNumber known = phone == null ? null : PhoneNumber.read(phone);
        if (phone != null && known == null) row.report(PHONE, PersonalProblem.PHONE);
        String last4 = row.optionalCode(LAST_4, 4);
        if (number == null && (phone == null || last4 == null)) row.report("", WarmthProblem.PERSON_UNNAMED);
        return new WarmthRow(row.line(), number, known, last4, amount(row), payee(row));
    }

    private static @Nullable Long amount(CsvRow row) {
        Long amount = row.optionalWhole(AMOUNT, MOST_IN_FEN, CENTS, WarmthProblem.AMOUNT_WRONG);
        if (amount != null && amount == 0) row.report(AMOUNT, WarmthProblem.AMOUNT_WRONG);
        return amount;
    }

    private static @Nullable Payee payee(CsvRow row) {
        String name = row.optionalText(PAYEE, 60);
        String bank = row.optionalText(BANK, LONGEST);
        String account = row.optionalText(ACCOUNT, 60);
        if (name == null && bank == null && account == null) return null;
        PersonName holder = name == null ? null : PersonName.read(name);
        try {
            if (holder != null && bank != null && account != null)
                return new Payee(holder, bank, BankAccount.parse(account));
        } catch (ProblemException wrong) {
            row.report(ACCOUNT, WarmthProblem.PAYEE_INCOMPLETE);
            return null;
        }
        row.report(PAYEE, WarmthProblem.PAYEE_INCOMPLETE);
        return null;
    }

    /** Without the person. */
    @Override
    public String toString() {
        return "WarmthRow[" + line + "]";
    }
}
