package org.gongyou.station;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a station was found by those who looked, unlike what is stated of it.
 *
 * @param facilities of which something is known, by code
 * @param confirmed when a keeper or officer last looked at the whole; null for never
 * @param doubtfulSince since when reports contradict what is stated; null while none do
 * @param lastReport of somebody who came by; null for never
 */
record StationCondition(
        Map<String, FacilityCondition> facilities,
        @Nullable Confirmed confirmed,
        @Nullable Instant doubtfulSince,
        @Nullable LastReport lastReport) {

    static final StationCondition NOT_SEEN = new StationCondition(Map.of(), null, null, null);

    private static final String BETWEEN = ";";
    private static final String IS = "=";
    private static final String AT = "@";

    StationCondition {
        facilities = Map.copyOf(facilities);
    }

    FacilityCondition of(String facility) {
        return facilities.getOrDefault(facility, FacilityCondition.UNKNOWN);
    }

    /** Of the facilities there are, those that nobody should come for. */
    List<String> outOfOrder() {
        return facilities.entrySet().stream()
                .filter(entry -> entry.getValue().isOutOfOrder())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    boolean isInOrder(String facility) {
        return facilities.isEmpty() || !of(facility).isOutOfOrder();
    }

    StationCondition with(Map<String, FacilityCondition> seen, Confirmed by) {
        Map<String, FacilityCondition> all = new TreeMap<>(facilities);
        all.putAll(seen);
        return new StationCondition(all, by, doubtfulSince, lastReport);
    }

    /** After somebody who came by has told something. */
    StationCondition with(StationFinding finding) {
        Map<String, FacilityCondition> all = new TreeMap<>(facilities);
        String facility = finding.facility();
        String state = finding.facilityState();
        if (facility != null && state != null) {
            all.put(facility, new FacilityCondition(state, Confirmed.of(finding.at(), AuthorRole.PUBLIC)));
        }
        return new StationCondition(
                all, confirmed, finding.doubtfulSince(), new LastReport(finding.what(), finding.at()));
    }

    /** Nobody contradicts any more. */
    StationCondition believed() {
        return new StationCondition(facilities, confirmed, null, lastReport);
    }

    /** Without what was known of facilities that are not there any more. */
    StationCondition only(Collection<String> there) {
        Map<String, FacilityCondition> left = new TreeMap<>(facilities);
        left.keySet().retainAll(there);
        return new StationCondition(left, confirmed, doubtfulSince, lastReport);
    }

    /** {@code FRIDGE=WORKS@2026-11-20T08:00:00Z/KEEPER;WIFI=BROKEN} */
    String facilitiesText() {
        return new TreeMap<>(facilities)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + text(entry.getValue()))
                        .collect(Collectors.joining(BETWEEN));
    }

    private static String text(FacilityCondition condition) {
        Confirmed confirmed = condition.confirmed();
        return IS + condition.state() + (confirmed == null ? "" : AT + confirmed.text());
    }

    /** Of a text as {@link #facilitiesText} writes it; null when it is none. */
    static @Nullable Map<String, FacilityCondition> facilities(String text) {
        Map<String, FacilityCondition> facilities = new TreeMap<>();
        for (String entry : text.isEmpty() ? List.<String>of() : List.of(text.split(BETWEEN))) {
            String[] parts = entry.split(IS, 2);
            String[] said = parts.length < 2 ? parts : parts[1].split(AT, 2);
            Confirmed confirmed = said.length < 2 ? null : Confirmed.read(said[1]);
            if (parts.length < 2 || (said.length == 2 && confirmed == null)) return null;
            facilities.put(parts[0].strip(), new FacilityCondition(said[0].strip(), confirmed));
        }
        return facilities;
    }
}
