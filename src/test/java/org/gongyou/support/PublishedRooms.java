package org.gongyou.support;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The published description in parts, by what follows the version in the path. For each kind of answer the validator copies
 * all the schemas it was given: of the whole description that takes longer than most tests, and the room of many of them.
 */
final class PublishedRooms {

    private static final Path DESCRIPTION = Path.of("openapi/openapi.yaml");
    private static final Pattern ROOM = Pattern.compile("/(?:[a-z]+/)?v1/[^/]+|/[^/]*");
    private static final Pattern SCHEMA = Pattern.compile("#/components/schemas/([\\w.-]+)");

    private final JsonNode whole = read();
    private final Set<String> published = published();
    private final Map<String, OpenApiInteractionValidator> validators = new ConcurrentHashMap<>();

    /** Null for what is not published: health, metrics, routes that are not there. */
    @Nullable
    OpenApiInteractionValidator of(String path) {
        String room = room(path);
        return published.contains(room) ? validators.computeIfAbsent(room, this::validator) : null;
    }

    private static String room(String path) {
        Matcher room = ROOM.matcher(path);
        return room.lookingAt() ? room.group() : "";
    }

    private Set<String> published() {
        Set<String> rooms = new TreeSet<>();
        whole.path("paths").fieldNames().forEachRemaining(template -> rooms.add(room(template)));
        return rooms;
    }

    private OpenApiInteractionValidator validator(String room) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(
                        part(room).toString())
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request", Level.IGNORE)
                        .build())
                .build();
    }

    private ObjectNode part(String room) {
        ObjectNode part = ((ObjectNode) whole).objectNode();
        part.setAll((ObjectNode) whole);
        ObjectNode paths = part.putObject("paths");
        whole.path("paths").fields().forEachRemaining(path -> {
            if (room(path.getKey()).equals(room)) paths.set(path.getKey(), path.getValue());
        });
        ObjectNode components = part.putObject("components");
        components.setAll((ObjectNode) whole.path("components"));
        ObjectNode schemas = components.putObject("schemas");
        add(schemas, part);
        return part;
    }

    /** What the node refers to, and what that refers to. */
    private void add(ObjectNode schemas, JsonNode node) {
        Set<String> names = SCHEMA.matcher(node.toString())
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toSet());
        for (String name : names) {
            if (schemas.has(name)) continue;
            JsonNode schema = whole.at("/components/schemas/" + name);
            schemas.set(name, schema);
            add(schemas, schema);
        }
    }

    private static JsonNode read() {
        try {
            return Yaml.mapper().readTree(DESCRIPTION.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
