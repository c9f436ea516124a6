package org.gongyou.platform.web;

/** Versions of the app as {@code App-Version} names them: numbers between dots, compared from the left. */
final class AppVersion {

    private AppVersion() {}

    /** An unreadable version is not below anything: an odd build of the app is let in rather than locked out. */
    static boolean isBelow(String version, String floor) {
        String[] mine = version.strip().split("\\.");
        String[] least = floor.strip().split("\\.");
        for (int i = 0; i < least.length; i++) {
            int difference = Integer.compare(number(mine, i), number(least, i));
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private static int number(String[] parts, int index) {
        if (index >= parts.length) {
            return 0;
        }
        String digits = parts[index].replaceAll("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
