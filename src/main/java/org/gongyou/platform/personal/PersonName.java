package org.gongyou.platform.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as the document writes it: any script, in its own order, with the characters as they are. No
 * normalisation (NFKC would replace rare characters that people insist on); only the dot between the parts of a name,
 * which keyboards give in four shapes, becomes one.
 *
 * <p>Written into JSON it masks itself; only {@link #value()} gives the name.
 */
@Schema(type = SchemaType.STRING, maxLength = 200, description = "1 to 60 characters of any script", examples = "演示工友")
public record PersonName(String value) {

    private static final int LONGEST = 60;
    private static final String DOTS = "\u00B7\u2022\u2027\u30FB";
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    public PersonName {
        if (fault(value) != null || !value.equals(tidy(value))) {
            throw ProblemException.invalid("", PersonalProblem.NAME);
        }
    }

    /** @throws ProblemException 422 with {@code personal.name-length} or {@code personal.name-invalid} */
    @JsonCreator
    public static PersonName parse(String typed) {
        String tidy = tidy(typed);
        PersonalProblem fault = fault(tidy);
        if (fault != null) {
            throw ProblemException.invalid("", fault);
        }
        return new PersonName(tidy);
    }

    /** @return null when it is not a name */
    public static @Nullable PersonName read(String typed) {
        String tidy = tidy(typed);
        return fault(tidy) == null ? new PersonName(tidy) : null;
    }

    /** The first character and two stars, so that the length does not show. */
    @JsonValue
    public String masked() {
        return value.substring(0, value.offsetByCodePoints(0, 1)) + "**";
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String tidy(String typed) {
        StringBuilder tidy = new StringBuilder();
        boolean gap = false;
        for (int c : typed.codePoints().toArray()) {
            if (isSpace(c)) {
                gap = !tidy.isEmpty();
                continue;
            }
            if (gap) {
                tidy.append(' ');
                gap = false;
            }
            tidy.appendCodePoint(DOTS.indexOf(c) >= 0 ? DOTS.charAt(0) : c);
        }
        return tidy.toString();
    }

    /** Tabs and line breaks are spaces of a kind, but in a name they are an accident worth telling. */
    private static boolean isSpace(int c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static @Nullable PersonalProblem fault(String name) {
        int length = name.codePointCount(0, name.length());
        if (length == 0 || length > LONGEST) {
            return PersonalProblem.NAME_LENGTH;
        }
        boolean bad = name.codePoints().anyMatch(PersonName::isForbidden);
        boolean nameless = name.codePoints().noneMatch(PersonName::isOfAName);
        return bad || nameless ? PersonalProblem.NAME : null;
    }

    private static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }

    /** Characters newer than the program's Unicode tables are unassigned to it, and still somebody's name. */
    private static boolean isOfAName(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.UNASSIGNED || type == Character.PRIVATE_USE;
    }
}
