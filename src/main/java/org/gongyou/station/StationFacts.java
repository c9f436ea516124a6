package org.gongyou.station;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of a station, by the name of the field: to see what a change changed. Of persons there is only
 * whether it is the same one.
 */
final class StationFacts {

    /** Stands for a value that is absent. */
    private static final Object NOTHING = "";

    private StationFacts() {}

    static Map<String, Object> of(Station station) {
        Map<String, Object> facts = stated(station.details(), station.condition(), station.unionId());
        put(facts, "removed", station.isRemoved());
        put(facts, "photos", station.photos());
        put(facts, "keeper", station.keeper().id());
        put(facts, "keeperPhoneShown", station.keeper().isPhoneShown());
        return facts;
    }

    /** After the entry was written over the station. */
    static Map<String, Object> of(StationEntry entry, @Nullable Station over) {
        Map<String, Object> facts = over == null ? new LinkedHashMap<>() : of(over);
        facts.putAll(stated(entry.details(), entry.condition(), entry.unionId()));
        put(facts, "removed", false);
        return facts;
    }

    private static Map<String, Object> stated(StationDetails details, StationCondition condition, UUID union) {
        StationExtra extra = details.extra();
        Map<String, Object> facts = new LinkedHashMap<>();
        put(facts, "name", details.name());
        put(facts, "kind", details.kind());
        put(facts, "address", details.address());
        put(facts, "place", details.place());
        put(facts, "phone", details.phone());
        put(facts, "access", details.access());
        put(facts, "hours", details.hours());
        put(facts, "facilities", details.facilities());
        put(facts, StationCsv.REGION, extra.region());
        put(facts, StationCsv.HOST_NAME, extra.hostName());
        put(facts, StationCsv.HOST_PHONE, extra.hostPhone());
        put(facts, StationCsv.STARS, extra.stars());
        put(facts, StationCsv.DOOR_HELP, extra.doorHelp());
        put(facts, StationCsv.SPECIAL_DAYS, extra.specialDays());
        put(facts, StationCsv.FACILITY_STATES, condition.facilities());
        put(facts, StationCsv.CONFIRMED, condition.confirmed());
        put(facts, "doubtfulSince", condition.doubtfulSince());
        put(facts, "lastReport", condition.lastReport());
        put(facts, StationCsv.UNION, union);
        return facts;
    }

    private static void put(Map<String, Object> facts, String field, @Nullable Object value) {
        facts.put(field, value == null ? NOTHING : value);
    }

    static List<String> differences(Map<String, Object> before, Map<String, Object> after) {
        return after.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .toList();
    }
}
