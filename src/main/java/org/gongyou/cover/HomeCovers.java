package org.gongyou.cover;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.home.HomePart;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** What one is covered by, or will be, on the first screen. */
@Singleton
public class HomeCovers implements HomePart<List<HomeCovers.Tile>> {

    private final CoverProducts products;

    HomeCovers(CoverProducts products) {
        this.products = products;
    }

    /** @param state VALID, or AWAITING_PAYMENT */
    @Schema(name = "HomeCover")
    public record Tile(UUID id, String product, String state, LocalDate from, LocalDate until) {}

    @Override
    public String sql() {
        return """
                select json_build_object('covers', coalesce(json_agg(json_build_object(
                    'id', id, 'product', product_id, 'state', state, 'from', starts, 'until', ends) order by starts),
                    json_build_array())) from cover
                where worker_id = any(person.accounts) and state in ('VALID', 'AWAITING_PAYMENT')
                  and ends >= cast(cast($2 as timestamptz) at time zone 'Asia/Shanghai' as date)
                """;
    }

    @Override
    public List<Tile> read(@Nullable JsonObject found, Language language) {
        JsonArray covers = found == null ? new JsonArray() : found.getJsonArray("covers");
        return covers.stream()
                .map(JsonObject.class::cast)
                .map(each -> tile(each, language))
                .toList();
    }

    private Tile tile(JsonObject found, Language language) {
        UUID product = UUID.fromString(found.getString("product"));
        return new Tile(
                UUID.fromString(found.getString("id")),
                products.known(product).name().in(language),
                found.getString("state"),
                LocalDate.parse(found.getString("from")),
                LocalDate.parse(found.getString("until")));
    }
}
