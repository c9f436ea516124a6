package org.gongyou.relief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongyou.household.KeptPaper;
import org.gongyou.household.PaperKind;
import org.gongyou.legalaid.Capacity;
import org.gongyou.legalaid.Concerned;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.programme.PaperNeed;
import org.gongyou.programme.Programme;

/** What an application has to say before it goes to the union. Pure. */
final class ReliefChecks {

    private static final int CONSENT_YEARS = 1;

    /** What happened longer ago is no present need, and more likely a slip of the keys. */
    private static final int OLDEST_YEARS = 10;

    private static final int LONGEST_ANSWER = 200;

    private ReliefChecks() {}

    /** What cannot be right even in a draft. @throws ProblemException 422 that names the fields */
    static void requireSound(ReliefRequest request, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate happened = request.happenedOn();
        check(errors, happened == null || !happened.isAfter(today), "/happenedOn", ReliefProblem.DATE_AHEAD);
        check(
                errors,
                happened == null || !happened.isBefore(today.minusYears(OLDEST_YEARS)),
                "/happenedOn",
                ReliefProblem.DATE_OLD);
        check(errors, !request.isBySelf() || request.person() == null, "/person", ReliefProblem.PERSON_WRONG);
        check(errors, isCapacityRight(request), "/person/condition", ReliefProblem.CAPACITY_WRONG);
        request.answers()
                .forEach((code, answer) -> check(
                        errors,
                        answer instanceof Boolean
                                || answer instanceof Integer
                                || answer instanceof Long
                                || answer instanceof String words && words.length() <= LONGEST_ANSWER,
                        "/answers/" + code,
                        RequestProblem.FORMAT));
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
    }

    /** Only an heir or a guardian is paid in another's stead. */
    private static boolean isCapacityRight(ReliefRequest request) {
        Concerned person = request.person();
        if (person == null || request.isBySelf()) return true;
        boolean heir = request.as() == Capacity.HEIR;
        boolean guardian = request.as() == Capacity.GUARDIAN;
        return switch (person.condition()) {
            case CONSENTING -> !heir && !guardian;
            case INCAPABLE -> !heir;
            case DEAD -> heir;
        };
    }

    /** What the form itself still lacks. */
    static List<FieldError> lacking(ReliefRequest request, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        check(errors, request.payee() != null, "/payee", RequestProblem.REQUIRED);
        Concerned person = request.person();
        check(errors, request.isBySelf() || person != null, "/person", RequestProblem.REQUIRED);
        if (person == null || person.condition() != Concerned.Condition.CONSENTING) return errors;
        LocalDate until = person.consentUntil();
        boolean lasts = until != null && !until.isBefore(today) && !until.isAfter(today.plusYears(CONSENT_YEARS));
        check(errors, lasts, "/person/consentUntil", ReliefProblem.CONSENT_NEEDED);
        return errors;
    }

    /**
     * Papers that are wanted, and kept neither with the household nor new enough.
     *
     * @param wanted by the rules, for this household
     */
    static Set<PaperKind> missing(Programme programme, Set<PaperKind> wanted, List<KeptPaper> kept, LocalDate today) {
        Set<PaperKind> missing = EnumSet.noneOf(PaperKind.class);
        missing.addAll(wanted);
        for (KeptPaper paper : kept) if (isValid(programme, paper, today)) missing.remove(paper.kind());
        return missing;
    }

    /** By the household's own rule and by that of the programme, which may want a newer one. */
    private static boolean isValid(Programme programme, KeptPaper paper, LocalDate today) {
        return !paper.validUntil().isBefore(today)
                && programme.papers().stream()
                        .filter(need -> need.kind() == paper.kind())
                        .map(PaperNeed::lifeInDays)
                        .allMatch(days ->
                                days <= 0 || !paper.issuedOn().plusDays(days).isBefore(today));
    }

    static Set<String> names(Set<PaperKind> kinds) {
        return kinds.stream().map(PaperKind::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void check(List<FieldError> errors, boolean holds, String pointer, ProblemType otherwise) {
        if (!holds) errors.add(new FieldError(pointer, otherwise));
    }
}
