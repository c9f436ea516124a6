package org.gongyou.platform.home;

import io.vertx.core.json.JsonObject;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Port: a room's part of a worker's first screen.
 *
 * @param <T> what the phone gets, immutable
 */
public interface HomePart<T> {

    /**
     * A select of at most one row with one {@code json} value, over tables of this room alone. It asks for rows by
     * {@code worker_id = any(person.accounts)}: the caller's account and those that ended in it. {@code $2} is what time it is.
     */
    String sql();

    /** @param found null where there was no row */
    T read(@Nullable JsonObject found, Language language);
}
