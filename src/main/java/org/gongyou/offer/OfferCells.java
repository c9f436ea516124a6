package org.gongyou.offer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offer as one line of a table. */
final class OfferCells {

    private static final String BETWEEN = ";";
    private static final int CENTS = 2;
    private static final int TENTHS = 1;

    /** What an offer's merchant and stores are called in a list. */
    record Codes(String merchant, List<String> stores) {}

    private OfferCells() {}

    static List<String> of(Offer offer, Codes codes) {
        OfferDetails details = offer.details();
        OfferTerms terms = details.terms();
        List<String> cells = new ArrayList<>(List.of(
                offer.code(),
                codes.merchant(),
                details.title().zh(),
                details.category(),
                terms.kind().name(),
                String.join(BETWEEN, codes.stores()),
                orEmpty(details.title().en())));
        add(cells, details.description());
        cells.add(terms.kind() == OfferKind.PERCENT ? decimal(terms.value(), TENTHS) : "");
        cells.add(terms.kind() == OfferKind.FIXED_SUM ? decimal(terms.value(), CENTS) : "");
        cells.add(terms.kind() == OfferKind.FIXED_PRICE ? decimal(terms.value(), CENTS) : "");
        add(cells, details.gift());
        cells.add(terms.minimumInFen() == 0 ? "" : decimal(terms.minimumInFen(), CENTS));
        cells.add(terms.atMostInFen() == null ? "" : decimal(terms.atMostInFen(), CENTS));
        cells.add(orEmpty(details.limits().perDay()));
        cells.add(orEmpty(details.limits().perMember()));
        cells.add(orEmpty(details.limits().perMemberPerDay()));
        cells.add(orEmpty(details.times().from()));
        cells.add(orEmpty(details.times().to()));
        cells.add(orEmpty(details.times().hours()));
        cells.add(details.entitlement().who().name());
        cells.add(String.join(BETWEEN, details.entitlement().occupations()));
        cells.add(String.join(BETWEEN, details.entitlement().regions()));
        cells.add(terms.bearer().name());
        cells.add(terms.bearer() == Bearer.SHARED ? decimal(terms.unionPermille(), TENTHS) : "");
        return cells;
    }

    private static void add(List<String> cells, @Nullable OfferWords words) {
        cells.add(words == null ? "" : words.zh());
        cells.add(words == null ? "" : orEmpty(words.en()));
    }

    private static String decimal(long number, int scale) {
        return BigDecimal.valueOf(number, scale).stripTrailingZeros().toPlainString();
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
