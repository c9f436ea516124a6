package org.gongyou.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.Collection;
import java.util.List;

/**
 * Many rows as one JSON text, with the names of the columns: PostgreSQL writes and reads it ({@code json_agg},
 * {@code jsonb_to_recordset}), so that ten thousand rows are one statement with one parameter. The
 * parameter is cast to text first: as {@code jsonb} the client would send it as a JSON string.
 */
final class RowJson {

    private final ObjectMapper json;

    RowJson(ObjectMapper json) {
        this.json = json.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(Collection<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("rows are plain", impossible);
        }
    }

    <T> List<T> read(String rows, Class<T> type) {
        try {
            return json.readValue(rows, TypeFactory.defaultInstance().constructCollectionType(List.class, type));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("rows have the shape of their table", impossible);
        }
    }
}
