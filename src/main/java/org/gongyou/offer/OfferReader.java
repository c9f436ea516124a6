package org.gongyou.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gongyou.platform.hours.HoursException;
import org.gongyou.platform.hours.HoursText;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Reads what somebody writes of an offer, in a form or a list. What is wrong is reported with its field. */
final class OfferReader {

    private static final String REGION = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}";
    private static final String OCCUPATION = "[A-Z][A-Z_]{1,39}";
    private static final int LONGEST_TITLE = 60;

    private final BiConsumer<String, ProblemType> wrong;

    OfferReader(BiConsumer<String, ProblemType> wrong) {
        this.wrong = wrong;
    }

    /**
     * @param stores the merchant's
     * @throws ProblemException 422 that names every field that is not understood
     */
    static OfferDetails read(OfferRequest request, Set<UUID> stores) {
        List<FieldError> errors = new ArrayList<>();
        OfferReader reader = new OfferReader((field, what) -> errors.add(new FieldError("/" + field, what)));
        OfferDetails details = reader.details(request, stores);
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return details;
    }

    OfferDetails details(OfferRequest request, Set<UUID> stores) {
        for (int i = 0; i < request.storeIds().size(); i++) {
            if (!stores.contains(request.storeIds().get(i))) wrong.accept("storeIds/" + i, OfferProblem.STORE_UNKNOWN);
        }
        String title = request.title().zh();
        if (title.codePointCount(0, title.length()) > LONGEST_TITLE) wrong.accept("title/zh", RequestProblem.LENGTH);
        OfferKind kind = word("kind", OfferKind.WORDS, request.kind(), OfferKind::valueOf, OfferProblem.KIND_UNKNOWN);
        String category = OfferCategory.WORDS.code(request.category());
        if (category == null) wrong.accept("category", OfferProblem.CATEGORY_UNKNOWN);
        return new OfferDetails(
                request.storeIds(),
                onOneLine(request.title()),
                request.description(),
                kind == OfferKind.GIFT ? request.gift() : null,
                category == null ? "" : category,
                terms(request, kind == null ? OfferKind.GIFT : kind, kind != null),
                new OfferLimits(request.perDay(), request.perMember(), request.perMemberPerDay()),
                times(request),
                entitlement(request));
    }

    private OfferTerms terms(OfferRequest request, OfferKind kind, boolean known) {
        Long value =
                switch (kind) {
                    case PERCENT -> request.permilleOff() == null ? null : Long.valueOf(request.permilleOff());
                    case FIXED_SUM -> request.sumOffInFen();
                    case FIXED_PRICE -> request.priceInFen();
                    case GIFT -> request.gift() == null ? null : Long.valueOf(0);
                };
        if (known && value == null) wrong.accept(field(kind), OfferProblem.VALUE_MISSING);
        Bearer bearer = orElse(
                word("bearer", Bearer.WORDS, request.bearer(), Bearer::valueOf, OfferProblem.BEARER_UNKNOWN),
                Bearer.MERCHANT);
        Integer share = request.unionPermille();
        if (bearer == Bearer.SHARED && share == null) wrong.accept("unionPermille", OfferProblem.SHARE_MISSING);
        return new OfferTerms(
                kind,
                value == null ? 0 : value,
                request.minimumInFen() == null ? 0 : request.minimumInFen(),
                request.atMostInFen(),
                bearer,
                share == null || bearer != Bearer.SHARED ? 0 : share);
    }

    static String field(OfferKind kind) {
        return switch (kind) {
            case PERCENT -> "permilleOff";
            case FIXED_SUM -> "sumOffInFen";
            case FIXED_PRICE -> "priceInFen";
            case GIFT -> "gift";
        };
    }

    private OfferTimes times(OfferRequest request) {
        if (request.validFrom() != null
                && request.validTo() != null
                && request.validTo().isBefore(request.validFrom())) {
            wrong.accept("validTo", OfferProblem.DATES_REVERSED);
        }
        return new OfferTimes(request.validFrom(), request.validTo(), hours(request.times()));
    }

    private @Nullable String hours(@Nullable String written) {
        if (written == null || written.isBlank()) return null;
        try {
            return HoursText.canonical(written);
        } catch (HoursException unkept) {
            wrong.accept("times", unkept.problem());
            return null;
        }
    }

    private Entitlement entitlement(OfferRequest request) {
        Entitled who = orElse(
                word("entitled", Entitled.WORDS, request.entitled(), Entitled::valueOf, OfferProblem.ENTITLED_UNKNOWN),
                Entitled.CARD_HOLDERS);
        codes("occupations", request.occupations(), OCCUPATION, OfferProblem.OCCUPATION_INVALID);
        codes("regions", request.regions(), REGION, OfferProblem.REGION_INVALID);
        return new Entitlement(who, request.occupations(), request.regions());
    }

    private void codes(String field, List<String> codes, String shape, ProblemType invalid) {
        if (!codes.stream().allMatch(code -> code.matches(shape))) wrong.accept(field, invalid);
    }

    private <E> @Nullable E word(
            String field,
            Vocabulary words,
            @Nullable String written,
            Function<String, E> constant,
            ProblemType unknown) {
        if (written == null || written.isBlank()) return null;
        String code = words.code(written);
        if (code == null) wrong.accept(field, unknown);
        return code == null ? null : constant.apply(code);
    }

    private static <E> E orElse(@Nullable E read, E otherwise) {
        return read == null ? otherwise : read;
    }

    private static OfferWords onOneLine(OfferWords words) {
        return new OfferWords(onOneLine(words.zh()), words.en() == null ? null : onOneLine(words.en()));
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
