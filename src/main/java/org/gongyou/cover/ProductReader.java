package org.gongyou.cover;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Reads what somebody writes of a product, in a form or a list. What is wrong is reported with its field. */
final class ProductReader {

    private static final String REGION = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}";

    private final BiConsumer<String, ProblemType> wrong;

    ProductReader(BiConsumer<String, ProblemType> wrong) {
        this.wrong = wrong;
    }

    /** @throws ProblemException 422 that names every field that is not understood */
    @SuppressWarnings("NullAway") // Without errors there are details.
    static ProductDetails read(ProductRequest request) {
        List<FieldError> errors = new ArrayList<>();
        ProductDetails details =
                new ProductReader((field, what) -> errors.add(new FieldError("/" + field, what))).details(request);
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return details;
    }

    /** Null when anything was wrong. */
    @Nullable
    ProductDetails details(ProductRequest said) {
        Family family = word("family", Family.WORDS, said.family(), Family::valueOf, CoverProblem.FAMILY_UNKNOWN);
        if (!said.region().matches(REGION)) wrong.accept("region", CoverProblem.REGION_INVALID);
        List<Benefit> benefits = benefits(said.benefits());
        List<String> papers = papers(said.papers());
        Payer payer = word("payer", Payer.WORDS, said.payer(), Payer::valueOf, CoverProblem.PAYER_UNKNOWN);
        TermRule term = said.term().rule();
        if (term == null) wrong.accept("term/count", CoverProblem.TERM_INVALID);
        Conditions conditions = (said.conditions() == null ? ConditionFields.NONE : said.conditions()).conditions();
        if (payer == Payer.WORKER && !conditions.membersOnly()) {
            wrong.accept("conditions/membersOnly", CoverProblem.WORKER_NOT_MEMBER);
        }
        Enrolment enrolment = enrolment(said.enrolment());
        if (family == null
                || payer == null
                || term == null
                || benefits.isEmpty()
                || enrolment.ways().isEmpty()) {
            return null;
        }
        if (payer == Payer.WORKER && !conditions.membersOnly()) return null;
        return new ProductDetails(
                family,
                said.region(),
                said.year(),
                said.name().words(),
                said.description() == null ? null : said.description().words(),
                benefits,
                said.claimWithinDays(),
                said.waitingDays() == null ? 0 : said.waitingDays(),
                papers,
                payer,
                said.premiumInFen() == null ? 0 : said.premiumInFen(),
                term,
                conditions,
                enrolment);
    }

    /** Empty when anything was wrong. */
    private List<Benefit> benefits(List<BenefitRequest> said) {
        List<Benefit> benefits = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            BenefitRequest line = said.get(i);
            String place = "benefits/" + i;
            if (!codes.add(line.code())) wrong.accept(place + "/code", CoverProblem.CODE_REPEATED);
            Event event = word(place + "/event", Event.WORDS, line.event(), Event::valueOf, CoverProblem.EVENT_UNKNOWN);
            Formula formula = line.formula().formula();
            if (formula == null) wrong.accept(place + "/formula", CoverProblem.FORMULA_INVALID);
            if (event == null || formula == null) continue;
            Words name = line.name() == null ? event.words() : line.name().words();
            benefits.add(new Benefit(line.code(), event, name, formula));
        }
        return benefits.size() == said.size() && codes.size() == said.size() ? benefits : List.of();
    }

    private List<String> papers(List<String> said) {
        List<String> papers = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String code = Paper.WORDS.code(said.get(i));
            if (code == null) wrong.accept("papers/" + i, CoverProblem.PAPER_UNKNOWN);
            else papers.add(code);
        }
        return papers.stream().distinct().toList();
    }

    private Enrolment enrolment(EnrolmentFields said) {
        EnumSet<Way> ways = EnumSet.noneOf(Way.class);
        for (int i = 0; i < said.ways().size(); i++) {
            String code = Way.WORDS.code(said.ways().get(i));
            if (code == null) wrong.accept("enrolment/ways/" + i, CoverProblem.WAY_UNKNOWN);
            else ways.add(Way.valueOf(code));
        }
        if (said.from() != null && said.until() != null && said.until().isBefore(said.from())) {
            wrong.accept("enrolment/until", CoverProblem.DATES_REVERSED);
        }
        return new Enrolment(
                ways,
                said.from(),
                said.until(),
                said.minimumPermille() == null ? 0 : said.minimumPermille(),
                said.payWithinDays() == null ? EnrolmentFields.PAY_WITHIN_DAYS : said.payWithinDays(),
                said.payTo(),
                said.endsWithMembership() == null || said.endsWithMembership());
    }

    private <E> @Nullable E word(
            String field, Vocabulary words, String written, Function<String, E> constant, ProblemType unknown) {
        String code = words.code(written);
        if (code == null) wrong.accept(field, unknown);
        return code == null ? null : constant.apply(code);
    }
}
