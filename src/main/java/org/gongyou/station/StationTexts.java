package org.gongyou.station;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The texts of all stations, folded once and not again for each who searches. Immutable. */
final class StationTexts {

    static final StationTexts NONE = new StationTexts(Map.of());

    private final Map<UUID, StationText> byId;

    private StationTexts(Map<UUID, StationText> byId) {
        this.byId = byId;
    }

    StationTexts with(List<ListedStation> changed) {
        Map<UUID, StationText> texts = new HashMap<>(byId);
        for (ListedStation station : changed) {
            if (station.removed()) texts.remove(station.id());
            else texts.put(station.id(), StationText.of(station.details()));
        }
        return new StationTexts(texts);
    }

    StationText of(ListedStation station) {
        StationText text = byId.get(station.id());
        return text == null ? StationText.of(station.details()) : text;
    }
}
