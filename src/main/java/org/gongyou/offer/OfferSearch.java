package org.gongyou.offer;

import java.util.List;
import java.util.Set;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param centre null when words alone count
 * @param radius metres
 * @param categories any when empty
 * @param words folded; all of them have to be found
 * @param openNow whether the store has to be open, and the offer to count, now
 */
record OfferSearch(
        @Nullable Place centre,
        double radius,
        int limit,
        Set<String> categories,
        List<String> words,
        boolean openNow,
        Crs crs,
        Language language) {

    OfferSearch around(Place place) {
        return new OfferSearch(place, radius, limit, categories, words, openNow, crs, language);
    }
}
