package org.gongyou.notification;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.home.HomePart;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** What is still unread, on the first screen. */
@Singleton
public class HomeNotices implements HomePart<HomeNotices.Tile> {

    /** A phone shows "99+" for more. */
    private static final int MOST = 100;

    @Schema(name = "HomeNotices", description = "Counted up to " + MOST)
    public record Tile(int unread) {}

    @Override
    public String sql() {
        return """
                select json_build_object('unread', count(*)) from (
                    select 1 from notice where worker_id = any(person.accounts) and read_at is null limit %d) as unread
                """.formatted(MOST);
    }

    @Override
    public Tile read(@Nullable JsonObject found, Language language) {
        return new Tile(found == null ? 0 : found.getInteger("unread"));
    }
}
