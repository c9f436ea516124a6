package org.gongyou.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a household that is only looked at has to stand: all that a kept one has, but for names, documents and consents. */
final class TypedHousehold {

    private TypedHousehold() {}

    /** @throws ProblemException 422 that names everything that is wrong */
    static void require(HouseholdRequest typed, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        FigureEntry figures = new FigureEntry(Consents.ALL, today, errors);
        boolean self = false;
        for (int i = 0; i < typed.members().size(); i++) {
            MemberRequest member = typed.members().get(i);
            String pointer = "/members/" + i;
            if (member.isSelf() && self) errors.add(new FieldError(pointer + "/relation", HouseholdProblem.SELF_TWICE));
            self |= member.isSelf();
            HouseholdEntry.born(member.bornOn(), pointer, today, errors);
            figures.of(member, pointer);
        }
        Kinship.check(typed.members(), own(typed), errors);
        figures.of(typed);
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
    }

    private static @Nullable LocalDate own(HouseholdRequest typed) {
        return typed.members().stream()
                .filter(MemberRequest::isSelf)
                .map(MemberRequest::bornOn)
                .findFirst()
                .orElse(null);
    }
}
