package org.gongyou.membership;

import java.util.Locale;
import java.util.Set;

/** Kinds of work. The list is open: an unknown but well-formed code is kept as it is. */
final class Occupation {

    static final String SHAPE = "[A-Z][A-Z_]{1,39}";

    /** The groups of new forms of work that an industry union takes in first (总工发〔2021〕12号: couriers and drivers). */
    private static final Set<String> INDUSTRY_FIRST =
            Set.of("COURIER", "FOOD_COURIER", "TRUCK_DRIVER", "RIDE_HAILING_DRIVER");

    private Occupation() {}

    static boolean prefersIndustryUnion(String occupation) {
        return INDUSTRY_FIRST.contains(occupation.toUpperCase(Locale.ROOT));
    }
}
