package org.gongyou.station;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.hours.HoursException;
import org.gongyou.platform.hours.HoursText;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an officer writes of a station, in a form or a list, into the one way in which it is kept. What is wrong is
 * reported with its field, and a placeholder goes on: whatever has a fault is dropped as a whole.
 */
final class StationReader {

    private static final String PHONE = "[0-9+()\\- /,转]{3,40}";
    private static final Place NOWHERE = new Place(0, 0);

    private final BiConsumer<String, ProblemType> wrong;
    private final Map<String, String> understood;

    /** @param understood hours that were read before: a list of 20,000 stations holds a few hundred different ones */
    StationReader(BiConsumer<String, ProblemType> wrong, Map<String, String> understood) {
        this.wrong = wrong;
        this.understood = understood;
    }

    String kind(String written) {
        return code("kind", Vocabulary.KINDS, written, StationProblem.KIND_UNKNOWN);
    }

    String access(String written) {
        return code("access", Vocabulary.ACCESS, written, StationProblem.ACCESS_UNKNOWN);
    }

    List<String> facilities(List<String> written) {
        List<String> codes = new ArrayList<>();
        for (String word : written) {
            codes.add(code("facilities", Vocabulary.FACILITIES, word, StationProblem.FACILITY_UNKNOWN));
        }
        return codes;
    }

    @Nullable
    String hours(@Nullable String written) {
        if (written == null || written.isBlank()) return null;
        try {
            return understood.computeIfAbsent(written, HoursText::canonical);
        } catch (HoursException unkept) {
            wrong.accept("hours", unkept.problem());
            return null;
        }
    }

    @Nullable
    String phone(@Nullable String written) {
        if (written == null || written.isBlank()) return null;
        String phone =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replace('、', ',');
        if (!phone.matches(PHONE)) wrong.accept("phone", StationProblem.PHONE_INVALID);
        return phone;
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
