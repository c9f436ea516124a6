package org.gongyou.platform.web;

import static org.gongyou.platform.problem.RequestProblem.IF_MATCH_MISSING;
import static org.gongyou.platform.problem.RequestProblem.STALE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The {@code If-Match} header of a change: the entity tag of the thing as the caller saw it.
 *
 * @param version the version in the tag; one we never gave out is -1 and so always stale
 */
public record IfMatch(long version) {

    public static final String HEADER = "If-Match";

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(-[a-z0-9-]{1,16})?\"");

    /** @throws ProblemException 428 when the header is missing */
    public static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(IF_MATCH_MISSING);
        }
        Matcher tag = TAG.matcher(header.strip());
        return new IfMatch(tag.matches() ? Long.parseLong(tag.group(1)) : -1);
    }

    /** @throws ProblemException 412 when the thing has moved on */
    public void check(long current) {
        if (current != version) {
            throw new ProblemException(STALE);
        }
    }
}
