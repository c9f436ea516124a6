package org.gongyou.casework;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.home.HomePart;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Cases that are under way, on the first screen. */
@Singleton
public class HomeCases implements HomePart<List<HomeCases.Tile>> {

    private static final int MOST = 5;

    private final CaseKinds kinds;

    HomeCases(CaseKinds kinds) {
        this.kinds = kinds;
    }

    @Schema(name = "HomeCase")
    public record Tile(
            String number,
            String kind,
            String kindTitle,
            String state,
            String stateTitle,
            String nextStep,
            ShownHolder holder,
            @Nullable Instant dueAt) {}

    @Override
    public String sql() {
        return """
                select json_build_object('cases', coalesce(json_agg(json_build_object(
                    'number', number, 'kind', kind, 'state', state, 'dueAt', due_at)), json_build_array())) from (
                    select number, kind, state, due_at from work_case
                    where worker_id = any(person.accounts) and closed_at is null order by changed_at desc limit %d) as open
                """.formatted(MOST);
    }

    @Override
    public List<Tile> read(@Nullable JsonObject found, Language language) {
        JsonArray cases = found == null ? new JsonArray() : found.getJsonArray("cases");
        return cases.stream()
                .map(JsonObject.class::cast)
                .map(each -> tile(each, language))
                .toList();
    }

    private Tile tile(JsonObject found, Language language) {
        CaseKind kind = kinds.named(found.getString("kind"));
        State state = kind.graph().state(found.getString("state"));
        String due = found.getString("dueAt");
        return new Tile(
                found.getString("number"),
                kind.name(),
                kind.title().in(language),
                state.name(),
                state.title().in(language),
                state.nextStep().in(language),
                ShownHolder.of(state.holder()),
                due == null ? null : OffsetDateTime.parse(due).toInstant());
    }
}
