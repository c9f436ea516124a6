package org.gongyou.hardship;

import java.util.Locale;

/** What becomes of a file. */
enum Happening {
    ENTERED,
    CLASS_CHANGED,
    REVIEWED,
    RECHECKED,
    NUMBERED,
    LEFT;

    /** For the audit trail. */
    String action() {
        return "hardship." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
