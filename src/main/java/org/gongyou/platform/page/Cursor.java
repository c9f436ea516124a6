package org.gongyou.platform.page;

import static org.gongyou.platform.problem.RequestProblem.CURSOR;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The sort key of the last row seen, opaque to callers. A cursor that is not of the expected shape is answered with 422
 * {@code request.cursor-invalid} at {@code /cursor}.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\n";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        return new Cursor(java.util.Arrays.stream(keys).map(Object::toString).toList());
    }

    /** @return null for the first page */
    public static @Nullable Cursor decode(@Nullable String encoded, int keys) {
        if (encoded == null || encoded.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(text.split(SEPARATOR, -1)));
            if (cursor.keys.size() == keys && text.indexOf('\0') < 0) {
                return cursor;
            }
        } catch (IllegalArgumentException notOurs) {
            throw invalid();
        }
        throw invalid();
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    public String text(int index) {
        return keys.get(index);
    }

    public Instant instant(int index) {
        try {
            return Instant.parse(keys.get(index));
        } catch (DateTimeException notOurs) {
            throw invalid();
        }
    }

    public UUID uuid(int index) {
        try {
            return UUID.fromString(keys.get(index));
        } catch (IllegalArgumentException notOurs) {
            throw invalid();
        }
    }

    public long number(int index) {
        try {
            return Long.parseLong(keys.get(index));
        } catch (NumberFormatException notOurs) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return ProblemException.invalid("/cursor", CURSOR);
    }
}
