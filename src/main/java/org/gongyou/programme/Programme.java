package org.gongyou.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.household.PaperKind;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a programme. It never changes but for its last day.
 *
 * @param id of this version
 * @param code of the programme, the same in all versions; its budgets go by it
 * @param union whose it is; for everybody within it
 * @param until the last day on which it takes applications; null while none is set
 */
public record Programme(
        UUID id,
        String code,
        int version,
        UUID union,
        Words name,
        Kind kind,
        LocalDate from,
        @Nullable LocalDate until,
        Rules rules,
        Steps steps,
        Caps caps,
        List<PaperNeed> papers) {

    private static final Words EDGE_NAME = new Words("边缘关注", "On the edge");

    public Programme {
        papers = List.copyOf(papers);
    }

    /** Whether one may apply on that day, its season aside. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether a paper is new enough, by its own life and by what this programme wants. */
    public boolean takes(PaperKind kind, LocalDate issuedOn, LocalDate validUntil, LocalDate day) {
        return !day.isAfter(validUntil)
                && papers.stream()
                        .filter(need -> need.kind() == kind && need.lifeInDays() > 0)
                        .noneMatch(need -> day.isAfter(issuedOn.plusDays(need.lifeInDays())));
    }

    /** The name of one of its classes; of the edge too. */
    public Words className(String classCode) {
        return rules.classes().stream()
                .filter(grade -> grade.code().equals(classCode))
                .map(grade -> grade.name().words())
                .findFirst()
                .orElse(classCode.equals(Grade.EDGE) ? EDGE_NAME : new Words(classCode, classCode));
    }

    /** What one of its exclusions, conditions or classes is called; null for any other code. */
    public @Nullable Words testName(String code) {
        return Stream.of(
                        rules.exclusions().stream()
                                .filter(each -> each.code().equals(code))
                                .map(Exclusion::name),
                        rules.conditions().stream()
                                .filter(each -> each.code().equals(code))
                                .map(Condition::name),
                        rules.classes().stream()
                                .filter(each -> each.code().equals(code))
                                .map(Grade::name))
                .flatMap(each -> each)
                .findFirst()
                .map(Named::words)
                .orElse(null);
    }
}
