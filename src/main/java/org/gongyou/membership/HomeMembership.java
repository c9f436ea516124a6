package org.gongyou.membership;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.home.HomePart;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Where one is a member, on the first screen. */
@Singleton
public class HomeMembership implements HomePart<Optional<HomeMembership.Tile>> {

    private final Unions unions;

    HomeMembership(Unions unions) {
        this.unions = unions;
    }

    @Schema(name = "HomeMembership")
    public record Tile(String memberNumber, String state, UUID unionId, String union) {}

    @Override
    public String sql() {
        return """
                select json_build_object('number', member_number, 'state', state, 'union', union_id) from membership
                where worker_id = any(person.accounts) and state <> 'LEFT' limit 1
                """;
    }

    @Override
    public Optional<Tile> read(@Nullable JsonObject found, Language language) {
        if (found == null) return Optional.empty();
        UUID id = UUID.fromString(found.getString("union"));
        UnionNode union = unions.tree().find(id);
        String name = union == null ? "" : union.name();
        return Optional.of(new Tile(found.getString("number"), found.getString("state"), id, name));
    }
}
