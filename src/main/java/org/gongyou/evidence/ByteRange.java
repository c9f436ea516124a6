package org.gongyou.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes of a whole are asked for (RFC 9110, 14.2), both ends included. Several ranges at once are answered with the whole,
 * as the RFC allows.
 */
record ByteRange(long from, long to, boolean isPart) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** @throws ProblemException 416 when nothing of it is there */
    static ByteRange of(@Nullable String header, long size) {
        Matcher one = ONE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return new ByteRange(0, size - 1, false);
        }
        boolean isTail = one.group(1).isEmpty();
        long end = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
        long from = isTail ? Math.max(0, size - end) : Long.parseLong(one.group(1));
        long to = isTail ? size - 1 : Math.min(end, size - 1);
        if (from >= size || from > to) {
            throw new ProblemException(EvidenceProblem.RANGE).withHeader("Content-Range", "bytes */" + size);
        }
        return new ByteRange(from, to, true);
    }

    long length() {
        return to - from + 1;
    }
}
