package org.gongyou.station;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.WrittenAnswer;

/** The nearest stations, nearest first; there is no next page, only a larger radius or limit. */
@Schema(name = "StationList")
record StationList(
        @Schema(implementation = StationView[].class) List<ToldStation> items) implements WrittenAnswer {

    private static final byte[] BEGIN = "{\"items\":[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "]}".getBytes(StandardCharsets.US_ASCII);

    /** Of a station, with some more. */
    private static final int BYTES = 700;

    StationList {
        items = List.copyOf(items);
    }

    @Override
    public byte[] json() {
        ByteArrayOutputStream json = new ByteArrayOutputStream(BYTES * (items.size() + 1));
        json.writeBytes(BEGIN);
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) json.write(',');
            items.get(i).write(json);
        }
        json.writeBytes(END);
        return json.toByteArray();
    }
}
