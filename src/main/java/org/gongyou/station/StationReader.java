package org.gongyou.station;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.gongyou.platform.csv.CsvProblem;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.hours.HoursException;
import org.gongyou.platform.hours.HoursText;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an officer writes of a station, in a form or a list, into the one way in which it is kept. What is wrong is
 * reported with its field, and a placeholder goes on: whatever has a fault is dropped as a whole.
 */
final class StationReader {

    /** A keeper who goes on holiday says so once; more is a change of the hours. */
    static final int MOST_SPECIAL_DAYS = 60;

    static final Period LONGEST_SPECIAL = Period.ofYears(2);

    private static final String PHONE = "[0-9+()\\- /,转]{3,40}";
    private static final String REGION = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}";
    private static final Place NOWHERE = new Place(0, 0);

    private final BiConsumer<String, ProblemType> wrong;
    private final Map<String, String> understood;

    /** @param understood hours that were read before: a list of 20,000 stations holds a few hundred different ones */
    StationReader(BiConsumer<String, ProblemType> wrong, Map<String, String> understood) {
        this.wrong = wrong;
        this.understood = understood;
    }

    String kind(String written) {
        return code("kind", StationWords.KINDS, written, StationProblem.KIND_UNKNOWN);
    }

    String access(String written) {
        return code("access", StationWords.ACCESS, written, StationProblem.ACCESS_UNKNOWN);
    }

    List<String> facilities(List<String> written) {
        List<String> codes = new ArrayList<>();
        for (String word : written) {
            codes.add(code("facilities", StationWords.FACILITIES, word, StationProblem.FACILITY_UNKNOWN));
        }
        codes.removeIf(String::isEmpty);
        return codes;
    }

    @Nullable
    String hours(String field, @Nullable String written) {
        if (written == null || written.isBlank()) return null;
        try {
            return understood.computeIfAbsent(written, HoursText::canonical);
        } catch (HoursException unkept) {
            wrong.accept(field, unkept.problem());
            return null;
        }
    }

    @Nullable
    String phone(String field, @Nullable String written) {
        if (written == null || written.isBlank()) return null;
        String phone =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replace('、', ',');
        if (!phone.matches(PHONE)) wrong.accept(field, StationProblem.PHONE_INVALID);
        return phone;
    }

    @Nullable
    String region(@Nullable String written) {
        if (written == null || written.isBlank()) return null;
        if (!written.matches(REGION)) wrong.accept(StationCsv.REGION, StationProblem.REGION_INVALID);
        return written;
    }

    @Nullable
    Integer stars(@Nullable Double written) {
        if (written == null) return null;
        if (written != Math.rint(written)) wrong.accept(StationCsv.STARS, CsvProblem.OUT_OF_RANGE);
        return written.intValue();
    }

    /** -1 when it is none. */
    long placeNumber(String written) {
        long number = PlaceCode.number(written);
        if (number < 0) wrong.accept(StationCsv.PLACE_CODE, StationProblem.PLACE_CODE_INVALID);
        return number;
    }

    @Nullable
    Confirmed confirmed(@Nullable String written) {
        Confirmed confirmed = written == null ? null : Confirmed.read(written);
        if (written != null && confirmed == null) wrong.accept(StationCsv.CONFIRMED, StationProblem.STATES_UNREADABLE);
        return confirmed;
    }

    /** @param there the facilities the station has, of which alone something can be said */
    Map<String, FacilityCondition> states(@Nullable String written, Collection<String> there) {
        String field = StationCsv.FACILITY_STATES;
        Map<String, FacilityCondition> read = written == null ? Map.of() : StationCondition.facilities(written);
        if (read == null) wrong.accept(field, StationProblem.STATES_UNREADABLE);
        Map<String, FacilityCondition> states = new TreeMap<>();
        (read == null ? Map.<String, FacilityCondition>of() : read)
                .forEach((facility, found) -> states.put(
                        facility(field, facility, there),
                        new FacilityCondition(state(field, found.state()), found.confirmed())));
        return states;
    }

    String facility(String field, String written, Collection<String> there) {
        String facility = code(field, StationWords.FACILITIES, written, StationProblem.FACILITY_UNKNOWN);
        if (!facility.isEmpty() && !there.contains(facility)) wrong.accept(field, StationProblem.FACILITY_NOT_THERE);
        return facility;
    }

    String state(String field, String written) {
        return code(field, StationWords.STATES, written, StationProblem.STATE_UNKNOWN);
    }

    List<SpecialDay> specialDays(@Nullable String written) {
        List<SpecialDay> days = written == null ? List.of() : SpecialDay.read(written);
        if (days == null) wrong.accept(StationCsv.SPECIAL_DAYS, StationProblem.DAYS_UNREADABLE);
        return days == null ? List.of() : specialDays(days);
    }

    /** Reads their hours, and refuses what would say two things of a day. */
    List<SpecialDay> specialDays(List<SpecialDay> written) {
        List<SpecialDay> days =
                SpecialDay.sorted(written.stream().map(day -> specialDay(StationCsv.SPECIAL_DAYS, day)));
        if (days.size() > MOST_SPECIAL_DAYS) wrong.accept(StationCsv.SPECIAL_DAYS, StationProblem.DAYS_TOO_MANY);
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).overlaps(days.get(i - 1))) {
                wrong.accept(StationCsv.SPECIAL_DAYS, StationProblem.DAYS_OVERLAP);
            }
        }
        return days;
    }

    SpecialDay specialDay(String field, SpecialDay day) {
        LocalDate latest = day.from().plus(LONGEST_SPECIAL);
        if (day.to().isBefore(day.from()) || day.to().isAfter(latest)) {
            wrong.accept(field, StationProblem.DAYS_UNREADABLE);
        }
        return new SpecialDay(day.from(), day.to(), specialHours(field, day.hours()), SpecialDay.plain(day.reason()));
    }

    private @Nullable String specialHours(String field, @Nullable String written) {
        String hours = hours(field, written);
        if (hours == null || !SpecialDay.isKeepable(hours)) {
            if (hours != null) wrong.accept(field, StationProblem.DAYS_UNREADABLE);
            return null;
        }
        return hours.equals(SpecialDay.CLOSED) ? null : hours;
    }

    /** The bounds of the numbers are checked by whoever reads them; beyond them there is no place. */
    Place place(double lat, double lon, @Nullable String crs) {
        Crs system = crs == null || crs.isBlank() ? Crs.WGS84 : Crs.named(crs);
        if (system == null) wrong.accept("crs", StationProblem.CRS_UNKNOWN);
        if (system == null || !Place.isLatitude(lat) || !Place.isLongitude(lon)) return NOWHERE;
        return system.toWgs84(lat, lon);
    }

    private String code(String field, Vocabulary words, String written, ProblemType unknown) {
        if (written.isBlank()) return "";
        String code = words.code(written);
        if (code == null) wrong.accept(field, unknown);
        return code == null ? "" : code;
    }
}
