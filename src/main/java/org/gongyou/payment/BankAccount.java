package org.gongyou.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.ProblemException;

/**
 * The number of an account or of a bank card. Written into JSON it masks itself; only {@link #value()} gives the number.
 *
 * @param value digits alone
 */
@Schema(
        type = SchemaType.STRING,
        maxLength = 60,
        description = "Number of an account or bank card, with or without spaces; answers show the last four digits",
        examples = "6222 0000 0000 0000 000")
public record BankAccount(String value) {

    private static final Pattern NUMBER = Pattern.compile("\\d{8,30}");
    private static final Pattern GAPS = Pattern.compile("[\\s-]");

    /** Cards of UnionPay begin with 62, have 16 to 19 digits, and a check digit after Luhn (ISO/IEC 7812). */
    private static final Pattern CARD = Pattern.compile("62\\d{14,17}");

    private static final int SHOWN = 4;

    public BankAccount {
        if (!NUMBER.matcher(value).matches() || CARD.matcher(value).matches() && !hasCheckDigit(value))
            throw ProblemException.invalid("", PaymentProblem.ACCOUNT_INVALID);
    }

    @JsonCreator
    public static BankAccount parse(String typed) {
        return new BankAccount(GAPS.matcher(typed).replaceAll(""));
    }

    @JsonValue
    public String masked() {
        return "**** " + value.substring(value.length() - SHOWN);
    }

    @Override
    public String toString() {
        return masked();
    }

    static boolean hasCheckDigit(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
