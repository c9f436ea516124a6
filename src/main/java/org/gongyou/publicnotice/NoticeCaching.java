package org.gongyou.publicnotice;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;

/** How long others may keep what they were shown: never beyond its end. */
final class NoticeCaching {

    private static final String ROBOTS = "X-Robots-Tag";

    /** Long enough for a crowd on one page; a new notice is seen a minute later. */
    private static final long LONGEST = 60;

    private NoticeCaching() {}

    /** @param own of somebody who is signed in: perhaps not for others */
    static <T> RestResponse<T> answer(T shown, NoticeReading.Seen seen, boolean own) {
        return answer(shown, own ? "private, no-store" : "public, max-age=" + seconds(seen));
    }

    /** What names nobody, and has no end. */
    static <T> RestResponse<T> answer(T shown) {
        return answer(shown, "public, max-age=" + LONGEST);
    }

    private static <T> RestResponse<T> answer(T shown, String caching) {
        return RestResponse.ResponseBuilder.ok(shown)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(ROBOTS, "noindex, nofollow, noarchive, nosnippet")
                .build();
    }

    private static long seconds(NoticeReading.Seen seen) {
        return seen.notices().stream()
                .mapToLong(
                        notice -> Duration.between(seen.at(), notice.endsAt()).toSeconds())
                .reduce(LONGEST, Math::min);
    }
}
