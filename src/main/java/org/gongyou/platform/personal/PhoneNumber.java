package org.gongyou.platform.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A mobile phone of the mainland (the default), Hong Kong, Macao or Taiwan, however it was typed.
 *
 * <p>Written into JSON it masks itself; only {@link #e164()} gives the number.
 *
 * @param e164 such as {@code +8613812345678}
 */
@Schema(
        type = SchemaType.STRING,
        maxLength = 40,
        description = "Mobile phone; +86 where no country code is given, +852, +853 and +886 are taken too",
        examples = "13800000000")
public record PhoneNumber(String e164) {

    private static final int LONGEST_TYPED = 40;
    private static final Pattern TYPED = Pattern.compile("\\+?\\d{6,17}");
    /** Eleven digits that begin 13 to 19. Which operator has which prefix changes every year and is no business of ours. */
    private static final Pattern MAINLAND = Pattern.compile("1[3-9]\\d{9}");

    private static final Pattern NEIGHBOUR = Pattern.compile("(852|853|886)\\d{6,12}");
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    public PhoneNumber {
        if (!e164.equals(normalised(e164))) {
            throw invalid();
        }
    }

    /** @throws ProblemException 422 {@code personal.phone-invalid} */
    @JsonCreator
    public static PhoneNumber parse(String typed) {
        PhoneNumber phone = read(typed);
        if (phone == null) {
            throw invalid();
        }
        return phone;
    }

    /** @return null when it is not such a number */
    public static @Nullable PhoneNumber read(String typed) {
        String normalised = normalised(typed);
        return normalised == null ? null : new PhoneNumber(normalised);
    }

    /** {@code 138****5678}, with the country code where it is not the mainland's. */
    @JsonValue
    public String masked() {
        boolean mainland = e164.startsWith("+86") && !e164.startsWith("+886");
        String head = mainland ? e164.substring(3, 6) : e164.substring(0, 4) + " ";
        return head + "****" + e164.substring(e164.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static @Nullable String normalised(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return null;
        }
        String bare = bare(typed);
        if (!TYPED.matcher(bare).matches()) {
            return null;
        }
        boolean international = bare.startsWith("+") || bare.startsWith("00");
        String digits = bare.replaceFirst("^(\\+|00)", "");
        if (digits.startsWith("86") && MAINLAND.matcher(digits.substring(2)).matches()) {
            return "+" + digits;
        }
        if (NEIGHBOUR.matcher(digits).matches()) {
            return neighbour(digits);
        }
        // Calls to another province were once dialled with a leading zero, and contact lists still keep it.
        String national = digits.replaceFirst("^0", "");
        return !international && MAINLAND.matcher(national).matches() ? "+86" + national : null;
    }

    private static @Nullable String neighbour(String digits) {
        try {
            Phonenumber.PhoneNumber number = LIBRARY.parse("+" + digits, null);
            PhoneNumberType type = LIBRARY.getNumberType(number);
            return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE
                    ? LIBRARY.format(number, PhoneNumberFormat.E164)
                    : null;
        } catch (NumberParseException unreadable) {
            return null;
        }
    }

    /** Full-width signs become half-width; what people put between digits, and the invisible marks of copied text, go. */
    private static String bare(String typed) {
        StringBuilder bare = new StringBuilder();
        typed.codePoints()
                .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)
                .filter(c -> !isSeparator(c))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isSeparator(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || c == 0x2212
                || "().·/".indexOf(c) >= 0;
    }

    private static ProblemException invalid() {
        return ProblemException.invalid("", PersonalProblem.PHONE);
    }
}
