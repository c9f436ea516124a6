package org.gongyou.legalaid;

import static org.gongyou.platform.problem.RequestProblem.REQUIRED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyou.lawyer.OtherSide;
import org.gongyou.limitation.LimitationDate;
import org.gongyou.organisation.CreditCode;
import org.gongyou.platform.personal.DocumentNumbers;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What a request has to say before it goes to the union, all of it named at once. Pure. */
final class AidChecks {

    /** Some days that matter are agreed for later; none is further off than this. */
    private static final int YEARS_AHEAD = 3;

    private static final String CONSENT_UNTIL = "/person/consentUntil";

    private final AidRequest request;
    private final List<FieldError> errors = new ArrayList<>();

    private AidChecks(AidRequest request) {
        this.request = request;
    }

    /** What cannot be right even in a draft. @throws ProblemException 422 that names the fields */
    static void requireSound(AidRequest request, @Nullable IdentityDocument own, LocalDate today) {
        new AidChecks(request).sound(own, today).orRefuse();
    }

    /**
     * @param own of whoever asks; null when it is not known
     * @param meansWanted whether the city's rules want to know what the household lives on
     * @throws ProblemException 422 that names every field that is missing or wrong
     */
    static void requireComplete(
            AidRequest request, @Nullable IdentityDocument own, Service service, boolean meansWanted, LocalDate today) {
        new AidChecks(request).sound(own, today).complete(service, meansWanted).orRefuse();
    }

    /** @throws ProblemException 409 once the consent of whom it is about has ended */
    static void requireConsent(AidRequest request, LocalDate today) {
        Consent consent = Consent.of(request);
        if (consent != null && consent.hasEnded(today)) throw new ProblemException(AidProblem.CONSENT_ENDED);
    }

    /**
     * A later day, and proof besides what was shown before.
     *
     * @throws ProblemException 409 where nobody has to consent, or when a paper is to go; 422 that names the fields
     */
    static void requireRenewed(AidRequest before, AidRequest request, LocalDate today) {
        Concerned person = request.person();
        boolean consenting =
                !request.asksForSelf() && person != null && person.condition() == Concerned.Condition.CONSENTING;
        if (!consenting || !request.papers().containsAll(before.papers()))
            throw new ProblemException(AidProblem.SETTLED);
        Consent consent = Consent.of(request);
        AidChecks checks = new AidChecks(request);
        checks.check(consent != null, CONSENT_UNTIL, REQUIRED);
        checks.check(consent == null || !consent.hasEnded(today), CONSENT_UNTIL, AidProblem.CONSENT_PAST);
        checks.consentNotTooLong(today);
        checks.orRefuse();
    }

    /** Pointers of what is still missing. */
    static List<String> missing(AidRequest request, Service service, boolean meansWanted, LocalDate today) {
        return new AidChecks(request)
                .complete(service, meansWanted).errors.stream()
                        .map(FieldError::pointer)
                        .distinct()
                        .toList();
    }

    static Map<LimitationDate, LocalDate> dates(AidRequest request) {
        Map<LimitationDate, LocalDate> dates = new EnumMap<>(LimitationDate.class);
        for (LimitationDate date : LimitationDate.values()) {
            LocalDate day = request.dates().get(date.field());
            if (day != null) dates.put(date, day);
        }
        return dates;
    }

    private AidChecks sound(@Nullable IdentityDocument own, LocalDate today) {
        Map<String, LimitationDate> known =
                Arrays.stream(LimitationDate.values()).collect(Collectors.toMap(LimitationDate::field, date -> date));
        request.dates().forEach((name, day) -> {
            LimitationDate date = known.get(name);
            check(date != null, "/dates/" + pointed(name), AidProblem.DATE_UNKNOWN);
            LocalDate latest = date == null || date.mayLieAhead() ? today.plusYears(YEARS_AHEAD) : today;
            check(!day.isAfter(latest), "/dates/" + pointed(name), AidProblem.DATE_AHEAD);
        });
        for (int i = 0; i < request.opponents().size(); i++) {
            String code = request.opponents().get(i).creditCode();
            check(
                    code == null || code.isBlank() || CreditCode.isValid(OtherSide.code(code)),
                    "/opponents/" + i + "/creditCode",
                    AidProblem.CREDIT_CODE_INVALID);
        }
        Concerned person = request.person();
        if (person != null) {
            errors.addAll(person.faults(own, today));
            check(request.capacity() != Capacity.SELF, "/person", AidProblem.PERSON_NEEDLESS);
        }
        String division = request.divisionCode();
        check(
                division == null || DocumentNumbers.hasKnownProvince(division),
                "/divisionCode",
                AidProblem.DIVISION_UNKNOWN);
        consentNotTooLong(today);
        return this;
    }

    private void consentNotTooLong(LocalDate today) {
        Concerned person = request.person();
        LocalDate until = person == null ? null : person.consentUntil();
        check(until == null || !until.isAfter(today.plusYears(1)), CONSENT_UNTIL, AidProblem.CONSENT_TOO_LONG);
    }

    /** A key as somebody sent it is never said back. */
    private static String pointed(String name) {
        return Arrays.stream(LimitationDate.values())
                        .anyMatch(date -> date.field().equals(name))
                ? name
                : "*";
    }

    private AidChecks complete(Service service, boolean meansWanted) {
        check(!request.opponents().isEmpty(), "/opponents", REQUIRED);
        for (int i = 0; i < request.opponents().size(); i++) {
            check(request.opponents().get(i).isNamed(), "/opponents/" + i + "/name", AidProblem.OPPONENT_NAMELESS);
        }
        check(request.divisionCode() != null, "/divisionCode", REQUIRED);
        check(isSaid(request.facts()), "/facts", REQUIRED);
        check(!request.claims().isEmpty(), "/claims", REQUIRED);
        check(!service.isRepresented() || isSaid(request.wantedOutcome()), "/wantedOutcome", REQUIRED);
        check(!meansWanted || request.means() != null, "/means", REQUIRED);
        if (!request.asksForSelf()) forSomebodyElse(request.person());
        else if (request.capacity() == null) check(request.person() == null, "/person", AidProblem.PERSON_NEEDLESS);
        return this;
    }

    private void forSomebodyElse(@Nullable Concerned person) {
        check(person != null, "/person", REQUIRED);
        if (person == null) return;
        check(fits(request.asWhat(), person.condition()), "/capacity", AidProblem.CAPACITY_WRONG);
        boolean consenting = person.condition() == Concerned.Condition.CONSENTING;
        check(!consenting || person.consentUntil() != null, CONSENT_UNTIL, REQUIRED);
        Set<AidPaper.Sort> wanted = EnumSet.of(AidPaper.Sort.KINSHIP);
        switch (person.condition()) {
            case CONSENTING -> wanted.add(AidPaper.Sort.CONSENT);
            case INCAPABLE -> wanted.add(AidPaper.Sort.INCAPACITY);
            case DEAD -> wanted.add(AidPaper.Sort.DEATH_CERTIFICATE);
        }
        request.papers().forEach(paper -> wanted.remove(paper.sort()));
        check(wanted.isEmpty(), "/papers", AidProblem.PROOF_MISSING);
    }

    private static boolean fits(Capacity capacity, Concerned.Condition condition) {
        return switch (capacity) {
            case HEIR -> condition == Concerned.Condition.DEAD;
            case GUARDIAN -> condition == Concerned.Condition.INCAPABLE;
            default -> true;
        };
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private void check(boolean holds, String pointer, ProblemType otherwise) {
        if (!holds) errors.add(new FieldError(pointer, otherwise));
    }

    private void orRefuse() {
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
    }
}
