package org.gongyou.station;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A {@link StationView} as it goes down the line: what is written of the station once, with the distance behind it.
 *
 * @param written without the brace at its end
 * @param distance in decimetres
 */
record ToldStation(
        ListedStation station,
        WrittenJson written,
        @Nullable Long distance) implements JsonSerializable {

    private static final int DECIMETRES = 10;

    @Override
    public void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeRawValue(written);
        json.writeRaw(rest());
    }

    /** The same where no generator is wanted, in two pieces. */
    byte[][] json() {
        return new byte[][] {written.asUnquotedUTF8(), rest().getBytes(StandardCharsets.US_ASCII)};
    }

    private String rest() {
        return distance == null ? "}" : ",\"distance\":" + distance / DECIMETRES + '.' + distance % DECIMETRES + '}';
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(json, provider);
    }
}
