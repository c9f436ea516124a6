package org.gongyou.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** An offer as everybody sees it, in the reader's language. */
@Schema(name = "Offer")
record OfferView(
        UUID id,
        UUID merchantId,
        String title,
        @Nullable String description,

        @Schema(description = "Open list", example = "MEAL") String category,

        String categoryTitle,

        @Schema(description = "Open list", example = "PERCENT")
        String kind,

        @Nullable @Schema(description = "Of PERCENT, thousandths off: 120 is 8.8 折")
        Long permilleOff,

        @Nullable @Schema(description = "Of FIXED_SUM") Long sumOffInFen,

        @Nullable @Schema(description = "Of FIXED_PRICE") Long priceInFen,

        @Nullable @Schema(description = "Of GIFT") String gift,

        @Nullable @Schema(description = "From which amount on it counts; absent for any")
        Long minimumInFen,

        @Nullable @Schema(description = "The largest discount; absent for any")
        Long atMostInFen,

        @Nullable @Schema(description = "How often a day to all together; absent for any number, as the next two")
        Integer perDay,

        @Nullable Integer perMember,
        @Nullable Integer perMemberPerDay,
        @Nullable LocalDate validFrom,

        @Nullable @Schema(description = "The last day") LocalDate validTo,

        @Nullable @Schema(description = "In OpenStreetMap's opening_hours syntax; absent when at any time")
        String times,

        @Schema(description = "Open list", example = "CARD_HOLDERS")
        String entitled,

        @Nullable @Schema(description = "Of which one has to have one; absent for any")
        List<String> occupations,

        @Nullable @Schema(description = "Codes of divisions in one of which one has to work; absent for any")
        List<String> regions,

        @Nullable @Schema(description = "True when people say that they did not get it, otherwise absent")
        Boolean doubtful,

        @Nullable @Schema(description = "True for a made-up offer, otherwise absent")
        Boolean demo) {

    static OfferView of(Offer offer, Language language) {
        OfferDetails details = offer.details();
        OfferTerms terms = details.terms();
        OfferWords description = details.description();
        OfferWords gift = details.gift();
        return new OfferView(
                offer.id(),
                offer.merchantId(),
                details.title().in(language),
                description == null ? null : description.in(language),
                details.category(),
                OfferCategory.WORDS.name(details.category(), language),
                terms.kind().name(),
                valueOf(terms, OfferKind.PERCENT),
                valueOf(terms, OfferKind.FIXED_SUM),
                valueOf(terms, OfferKind.FIXED_PRICE),
                gift == null ? null : gift.in(language),
                terms.minimumInFen() == 0 ? null : terms.minimumInFen(),
                terms.atMostInFen(),
                details.limits().perDay(),
                details.limits().perMember(),
                details.limits().perMemberPerDay(),
                details.times().from(),
                details.times().to(),
                details.times().hours(),
                details.entitlement().who().name(),
                orNull(details.entitlement().occupations()),
                orNull(details.entitlement().regions()),
                offer.doubtfulSince() == null ? null : true,
                offer.demo() ? true : null);
    }

    private static @Nullable Long valueOf(OfferTerms terms, OfferKind kind) {
        return terms.kind() == kind ? Long.valueOf(terms.value()) : null;
    }

    private static @Nullable List<String> orNull(List<String> codes) {
        return codes.isEmpty() ? null : codes;
    }
}
