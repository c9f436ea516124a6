package org.gongyou.cover;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a product; kept as one JSON value, since it is read whole by every instance.
 *
 * @param region code of the division whose workers it is for
 * @param claimWithinDays after the event
 * @param waitingDays from the first day on, in which nothing is paid; none after another cover of the family without a gap
 * @param papers codes of {@link Paper}
 * @param premiumInFen for the whole term
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProductDetails(
        Family family,
        String region,
        int year,
        Words name,
        @Nullable Words description,
        List<Benefit> benefits,
        int claimWithinDays,
        int waitingDays,
        List<String> papers,
        Payer payer,
        long premiumInFen,
        TermRule term,
        Conditions conditions,
        Enrolment enrolment) {

    public ProductDetails {
        benefits = List.copyOf(benefits);
        papers = List.copyOf(papers);
        boolean sound = !benefits.isEmpty()
                && benefits.stream().map(Benefit::code).distinct().count() == benefits.size()
                && claimWithinDays >= 1
                && waitingDays >= 0
                && premiumInFen >= 0
                && premiumInFen <= Formula.MOST_IN_FEN
                && !enrolment.ways().isEmpty()
                && (payer != Payer.WORKER || conditions.membersOnly());
        if (!sound) throw new IllegalArgumentException("a product that contradicts itself");
    }
}
