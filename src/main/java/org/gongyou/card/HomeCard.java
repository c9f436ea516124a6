package org.gongyou.card;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.home.HomePart;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** The member's card, on the first screen. */
@Singleton
public class HomeCard implements HomePart<Optional<HomeCard.Tile>> {

    private final CardRules rules;

    HomeCard(CardRules rules) {
        this.rules = rules;
    }

    @Schema(name = "HomeCard")
    public record Tile(String number, CardState state, LocalDate validUntil) {}

    @Override
    public String sql() {
        return """
                select json_build_object('number', number, 'state', state, 'until', valid_until) from card
                where worker_id = any(person.accounts) and latest order by issued_at desc limit 1
                """;
    }

    @Override
    public Optional<Tile> read(@Nullable JsonObject found, Language language) {
        if (found == null) return Optional.empty();
        CardState written = CardState.valueOf(found.getString("state"));
        LocalDate until = LocalDate.parse(found.getString("until"));
        return Optional.of(
                new Tile(found.getString("number"), CardOnFile.stateOn(rules.today(), written, until), until));
    }
}
