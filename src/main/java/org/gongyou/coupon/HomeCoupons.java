package org.gongyou.coupon;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.home.HomePart;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Coupons in hand, on the first screen. */
@Singleton
public class HomeCoupons implements HomePart<HomeCoupons.Tile> {

    /** @param nextUntil when the first of them runs out; null where there is none */
    @Schema(name = "HomeCoupons")
    public record Tile(int inHand, @Nullable Instant nextUntil) {

        /** With one more, whose row is still to be written. */
        public Tile with(Instant until) {
            boolean first = nextUntil == null || until.isBefore(nextUntil);
            return new Tile(inHand + 1, first ? until : nextUntil);
        }
    }

    @Override
    public String sql() {
        return """
                select json_build_object('count', count(*), 'until', min(valid_until)) from coupon
                where worker_id = any(person.accounts) and state = 'ACTIVE' and valid_until > $2
                """;
    }

    @Override
    public Tile read(@Nullable JsonObject found, Language language) {
        if (found == null) return new Tile(0, null);
        String until = found.getString("until");
        return new Tile(
                found.getInteger("count"),
                until == null ? null : OffsetDateTime.parse(until).toInstant());
    }
}
