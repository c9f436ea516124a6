package org.gongyou.merchant;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.hours.HoursException;
import org.gongyou.platform.hours.HoursText;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Reads what an officer writes of a store, in a form or a list. What is wrong is reported with its field. */
final class StoreReader {

    private static final String PHONE = "[0-9+()\\- /,转]{3,40}";
    private static final String REGION = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}";
    private static final Place NOWHERE = new Place(0, 0);

    private final BiConsumer<String, ProblemType> wrong;
    private final Map<String, String> understood;

    StoreReader(BiConsumer<String, ProblemType> wrong) {
        this(wrong, new HashMap<>());
    }

    /** @param understood hours that were read before: a list of thousands of stores holds a few hundred different ones */
    StoreReader(BiConsumer<String, ProblemType> wrong, Map<String, String> understood) {
        this.wrong = wrong;
        this.understood = understood;
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
        if (!phone.matches(PHONE)) wrong.accept(field, MerchantProblem.PHONE_INVALID);
        return phone;
    }

    @Nullable
    String region(String field, @Nullable String written) {
        if (written == null || written.isBlank()) return null;
        if (!written.matches(REGION)) wrong.accept(field, MerchantProblem.REGION_INVALID);
        return written;
    }

    /** The bounds of the numbers are checked by whoever reads them; beyond them there is no place. */
    Place place(double lat, double lon, @Nullable String crs) {
        Crs system = crs == null || crs.isBlank() ? Crs.WGS84 : Crs.named(crs);
        if (system == null) wrong.accept("crs", MerchantProblem.CRS_UNKNOWN);
        if (system == null || !Place.isLatitude(lat) || !Place.isLongitude(lon)) return NOWHERE;
        return system.toWgs84(lat, lon);
    }

    /** As it stands in a list, where a line is a store. */
    static String onOneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
