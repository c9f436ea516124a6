package org.gongyou.relief;

import java.util.UUID;

/** What the payments of relief are for, by the story of one need: the help before its papers, and the rest. */
final class Purpose {

    /** With which all of relief begin. */
    static final String RELIEF = "relief:";

    private static final String FIRST = ":first";
    private static final String REST = ":rest";

    private Purpose() {}

    static String first(UUID story) {
        return RELIEF + story + FIRST;
    }

    static String rest(UUID story) {
        return RELIEF + story + REST;
    }

    /** With which both begin. */
    static String either(UUID story) {
        return RELIEF + story + ":";
    }

    static boolean isFirst(String purpose) {
        return purpose.endsWith(FIRST);
    }

    static UUID storyOf(String purpose) {
        return UUID.fromString(purpose.split(":")[1]);
    }
}
