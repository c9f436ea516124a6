package org.gongyou.station;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.problem.ProblemException;

/**
 * Stations as a map layer (RFC 7946), with the columns of the table as properties, so that the two say the same. The
 * coordinates are WGS-84, as the RFC wants it; a property {@code crs} of another system is believed on the way in.
 */
final class StationGeoJson {

    static final String MEDIA_TYPE = "application/geo+json";

    private static final Set<String> IN_GEOMETRY = Set.of(StationCsv.LAT, StationCsv.LON, StationCsv.CRS);
    private static final String BETWEEN = ";";

    private final ObjectMapper json;

    StationGeoJson(ObjectMapper json) {
        this.json = json;
    }

    String write(List<ListedStation> stations, UnionTree unions) {
        ObjectNode layer = json.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = layer.putArray("features");
        for (ListedStation station : stations) {
            write(features.addObject(), station.id(), StationCells.of(station, unions));
        }
        try {
            return json.writeValueAsString(layer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can be written", impossible);
        }
    }

    private static void write(ObjectNode feature, UUID id, StationCells cells) {
        feature.put("type", "Feature").put("id", id.toString());
        feature.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(Double.parseDouble(cells.byColumn().getOrDefault(StationCsv.LON, "")))
                .add(Double.parseDouble(cells.byColumn().getOrDefault(StationCsv.LAT, "")));
        ObjectNode properties = feature.putObject("properties");
        for (Map.Entry<String, String> cell : cells.byColumn().entrySet()) {
            if (cell.getValue().isEmpty() || IN_GEOMETRY.contains(cell.getKey())) continue;
            if (cell.getKey().equals(StationCsv.STARS)) {
                properties.put(cell.getKey(), Integer.parseInt(cell.getValue()));
            } else if (cell.getKey().equals(StationCsv.FACILITIES)) {
                ArrayNode list = properties.putArray(cell.getKey());
                for (String facility : cell.getValue().split(BETWEEN)) list.add(facility);
            } else {
                properties.put(cell.getKey(), cell.getValue());
            }
        }
    }

    /**
     * The same as a table, one line a feature and one column a property.
     *
     * @throws ProblemException 400 {@code station.geojson-unreadable} when it is no collection of features
     */
    FeatureTable read(byte[] body) {
        JsonNode layer = tree(body);
        if (!layer.path("type").asText().equals("FeatureCollection")
                || !layer.path("features").isArray()) {
            throw new ProblemException(StationProblem.GEOJSON_UNREADABLE);
        }
        FeatureTable table = new FeatureTable(columns(layer.path("features")));
        layer.path("features").forEach(table::add);
        return table;
    }

    private JsonNode tree(byte[] body) {
        try {
            JsonNode tree = json.readTree(body);
            if (tree == null) throw new ProblemException(StationProblem.GEOJSON_UNREADABLE);
            return tree;
        } catch (IOException unreadable) {
            throw new ProblemException(StationProblem.GEOJSON_UNREADABLE);
        }
    }

    /** Of what no feature says anything, the table says nothing either. */
    private static List<String> columns(JsonNode features) {
        Set<String> said = new TreeSet<>();
        features.forEach(feature -> feature.path("properties").fieldNames().forEachRemaining(said::add));
        Set<String> columns = said.stream().map(StationHeadings::column).collect(Collectors.toCollection(TreeSet::new));
        columns.retainAll(StationCsv.OPTIONAL);
        return Stream.concat(StationCsv.REQUIRED.stream(), columns.stream()).toList();
    }
}
