package org.gongyou.station;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/** What a list says of a station, by column, in the order of the columns; empty where there is nothing to say. */
record StationCells(Map<String, String> byColumn) {

    private static final String BETWEEN_FACILITIES = ";";

    static StationCells of(ListedStation station, UnionTree unions) {
        StationDetails details = station.details();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(StationCsv.CODE, station.code());
        cells.put("name", details.name());
        cells.put("kind", details.kind());
        cells.put("address", details.address());
        put(cells, details.place());
        cells.put("phone", text(details.phone()));
        cells.put("access", details.access());
        cells.put("hours", text(details.hours()));
        cells.put(StationCsv.FACILITIES, String.join(BETWEEN_FACILITIES, details.facilities()));
        UnionNode union = unions.find(station.unionId());
        cells.put(StationCsv.UNION, union == null ? "" : union.code());
        cells.put(StationCsv.PLACE_CODE, PlaceCode.of(station.placeNumber()));
        put(cells, details.extra());
        put(cells, station.condition());
        return new StationCells(cells);
    }

    private static void put(Map<String, String> cells, Place place) {
        cells.put(StationCsv.LAT, degrees(place.lat()));
        cells.put(StationCsv.LON, degrees(place.lon()));
        cells.put(StationCsv.CRS, "wgs84");
    }

    private static void put(Map<String, String> cells, StationExtra extra) {
        cells.put(StationCsv.REGION, text(extra.region()));
        cells.put(StationCsv.HOST_NAME, text(extra.hostName()));
        cells.put(StationCsv.HOST_PHONE, text(extra.hostPhone()));
        cells.put(StationCsv.STARS, extra.stars() == null ? "" : extra.stars().toString());
        cells.put(StationCsv.DOOR_HELP, text(extra.doorHelp()));
        cells.put(StationCsv.SPECIAL_DAYS, SpecialDay.text(extra.specialDays()));
    }

    private static void put(Map<String, String> cells, StationCondition condition) {
        Confirmed confirmed = condition.confirmed();
        cells.put(StationCsv.FACILITY_STATES, condition.facilitiesText());
        cells.put(StationCsv.CONFIRMED, confirmed == null ? "" : confirmed.text());
    }

    Collection<String> values() {
        return byColumn.values();
    }

    private static String degrees(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
