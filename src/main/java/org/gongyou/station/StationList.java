package org.gongyou.station;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.WrittenAnswer;

/** The nearest stations, nearest first; there is no next page, only a larger radius or limit. */
@Schema(name = "StationList")
record StationList(
        @Schema(implementation = StationView[].class) List<ToldStation> items) implements WrittenAnswer {

    private static final byte[] BEGIN = "{\"items\":[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BETWEEN = ",".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "]}".getBytes(StandardCharsets.US_ASCII);

    StationList {
        items = List.copyOf(items);
    }

    @Override
    public byte[] json() {
        List<byte[]> pieces = new ArrayList<>(3 * items.size() + 2);
        pieces.add(BEGIN);
        for (ToldStation station : items) {
            if (pieces.size() > 1) pieces.add(BETWEEN);
            Collections.addAll(pieces, station.json());
        }
        pieces.add(END);
        return joined(pieces);
    }

    private static byte[] joined(List<byte[]> pieces) {
        int length = 0;
        for (byte[] piece : pieces) length += piece.length;
        ByteBuffer joined = ByteBuffer.allocate(length);
        for (byte[] piece : pieces) joined.put(piece);
        return joined.array();
    }
}
