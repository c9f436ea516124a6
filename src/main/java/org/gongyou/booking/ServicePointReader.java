package org.gongyou.booking;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.hours.HoursException;
import org.gongyou.platform.hours.HoursText;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Reads what an officer writes of a service point, in a form or a list. What is wrong is reported with its field. */
final class ServicePointReader {

    private static final String PHONE = "[0-9+()\\- /,转]{3,40}";
    private static final String REGION = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}";
    private static final Place NOWHERE = new Place(0, 0);
    private static final int USUAL_DAYS = 14;

    private final BiConsumer<String, ProblemType> wrong;

    ServicePointReader(BiConsumer<String, ProblemType> wrong) {
        this.wrong = wrong;
    }

    ServicePointDetails details(ServicePointRequest said, UUID union) {
        Integer ahead = said.daysAhead();
        return new ServicePointDetails(
                onOneLine(said.name()),
                onOneLine(said.address()),
                place(said.lat(), said.lon(), said.crs()),
                phone(said.phone()),
                hours("hours", said.hours()),
                region(said.region()),
                manners(said.manners()),
                languages(said.languages()),
                new ServicePointDetails.Slots(
                        hours("slotHours", said.slotHours()),
                        said.slotMinutes(),
                        said.places(),
                        ahead == null ? USUAL_DAYS : ahead),
                union);
    }

    private @Nullable String hours(String field, @Nullable String written) {
        if (written == null || written.isBlank()) return null;
        try {
            return HoursText.canonical(written);
        } catch (HoursException unkept) {
            wrong.accept(field, unkept.problem());
            return null;
        }
    }

    private @Nullable String phone(@Nullable String written) {
        if (written == null || written.isBlank()) return null;
        String phone =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replace('、', ',');
        if (!phone.matches(PHONE)) wrong.accept("phone", BookingProblem.PHONE_INVALID);
        return phone;
    }

    private @Nullable String region(@Nullable String written) {
        if (written == null || written.isBlank()) return null;
        if (!written.matches(REGION)) wrong.accept("region", BookingProblem.REGION_INVALID);
        return written;
    }

    private Place place(double lat, double lon, @Nullable String crs) {
        Crs system = crs == null || crs.isBlank() ? Crs.WGS84 : Crs.named(crs);
        if (system == null) wrong.accept("crs", BookingProblem.CRS_UNKNOWN);
        if (system == null || !Place.isLatitude(lat) || !Place.isLongitude(lon)) return NOWHERE;
        return system.toWgs84(lat, lon);
    }

    private List<String> manners(List<String> written) {
        return IntStream.range(0, written.size())
                .mapToObj(i -> manner(i, written.get(i)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private @Nullable String manner(int index, String written) {
        String code = Manner.WORDS.code(written);
        if (code == null) wrong.accept("manners/" + index, BookingProblem.MANNER_UNKNOWN);
        return code;
    }

    private List<String> languages(@Nullable List<String> written) {
        if (written == null) return List.of("zh-CN");
        for (int i = 0; i < written.size(); i++) {
            boolean tag = written.get(i).length() <= 20
                    && !Locale.forLanguageTag(written.get(i)).getLanguage().isEmpty();
            if (!tag) wrong.accept("languages/" + i, BookingProblem.LANGUAGE_UNKNOWN);
        }
        return written.stream().distinct().toList();
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
