package org.gongyou.cover;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.platform.language.Words;

/**
 * One edition of a product. Its id is the edition's, so that a cover that refers to it keeps its terms.
 *
 * @param code the same through all editions
 * @param union whose officers manage it, and whose subtree it is for
 * @param offered whether anybody is still enrolled; superseded editions are not
 */
public record Product(
        UUID id, String code, int edition, UUID union, ProductDetails details, boolean offered, boolean demo) {

    public Family family() {
        return details.family();
    }

    public String region() {
        return details.region();
    }

    public int year() {
        return details.year();
    }

    public Words name() {
        return details.name();
    }

    public List<Benefit> benefits() {
        return details.benefits();
    }

    /** Those of its benefits that the event calls for. */
    public List<Benefit> benefitsFor(Event event) {
        return benefits().stream().filter(benefit -> benefit.event() == event).toList();
    }

    public int claimWithinDays() {
        return details.claimWithinDays();
    }

    public int waitingDays() {
        return details.waitingDays();
    }

    /** Codes of {@link Paper}, or of a newer release. */
    /** Codes of its papers that show such an event; the others are for its other events. */
    public List<String> papersFor(Event event) {
        return Stream.of(Paper.values())
                .filter(paper -> paper.shows(event))
                .map(Paper::name)
                .filter(papers()::contains)
                .toList();
    }

    public List<String> papers() {
        return details.papers();
    }

    public Payer payer() {
        return details.payer();
    }

    public long premiumInFen() {
        return details.premiumInFen();
    }

    TermRule term() {
        return details.term();
    }

    Conditions conditions() {
        return details.conditions();
    }

    Enrolment enrolment() {
        return details.enrolment();
    }

    boolean isEnrolledBy(Way way) {
        return offered && enrolment().ways().contains(way);
    }

    /** Whether the worker has to pay before it counts. */
    boolean isPaidByWorker() {
        return payer() == Payer.WORKER && premiumInFen() > 0;
    }
}
