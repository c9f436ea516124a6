package org.gongyou.legalaid;

import org.gongyou.lawyer.OtherSide;
import org.jspecify.annotations.Nullable;

/** The opponent: by its credit code when that is known, else by the name in one spelling. */
public record OpponentKey(String value) {

    /** By the name alone, as whoever does not know the code has it. */
    public static OpponentKey ofName(String name) {
        return of(null, name);
    }

    public static OpponentKey of(@Nullable String creditCode, String name) {
        return new OpponentKey(
                creditCode == null || creditCode.isBlank()
                        ? "name:" + OtherSide.known(name)
                        : "code:" + OtherSide.code(creditCode));
    }

    /** Who complains of whom is nobody's business. */
    @Override
    public String toString() {
        return "OpponentKey";
    }
}
