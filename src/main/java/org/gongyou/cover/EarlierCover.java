package org.gongyou.cover;

import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.platform.language.Language;

/** The cover that stands in the way of another, as the problem names it. */
record EarlierCover(UUID id, String productName, LocalDate from, LocalDate until) {

    static EarlierCover of(CoverOnFile cover, Product product, Language language) {
        return new EarlierCover(cover.id(), product.name().in(language), cover.starts(), cover.ends());
    }
}
