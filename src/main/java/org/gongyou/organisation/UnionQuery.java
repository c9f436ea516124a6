package org.gongyou.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.language.Pinyin;
import org.gongyou.platform.page.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words each must be found in the name, its pinyin initials, or be the employer's credit code
 * @param near whose neighbours come first; null for the order of names
 * @param after where the last page ended
 */
record UnionQuery(
        List<String> words, @Nullable Place near, @Nullable Cursor after, int limit) {

    private static final int CURSOR_KEYS = 4;

    UnionQuery {
        words = List.copyOf(words);
    }

    static UnionQuery of(@Nullable String text, @Nullable Place near, @Nullable String cursor, int limit) {
        return new UnionQuery(
                text == null
                        ? List.of()
                        : Stream.of(Pinyin.folded(text).split("\\s+"))
                                .filter(word -> !word.isEmpty())
                                .toList(),
                near,
                Cursor.decode(cursor, CURSOR_KEYS),
                limit);
    }
}
