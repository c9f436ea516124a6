package org.gongyou.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongyou.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What members can be to each other (民法典 art. 1045): one spouse, children younger than oneself, parents older. */
final class Kinship {

    private static final Set<Relation> YOUNGER = Set.of(Relation.CHILD, Relation.GRANDCHILD);
    private static final Set<Relation> OLDER = Set.of(Relation.PARENT, Relation.GRANDPARENT);

    private Kinship() {}

    /**
     * @param members with the days of birth that are known, in the order in which they were sent
     * @param own day of birth of the applicant; null where it is not known
     */
    static void check(List<MemberRequest> members, @Nullable LocalDate own, List<FieldError> errors) {
        boolean spouse = false;
        for (int i = 0; i < members.size(); i++) {
            MemberRequest member = members.get(i);
            if (member.relation() == Relation.SPOUSE && spouse)
                errors.add(new FieldError("/members/" + i + "/relation", HouseholdProblem.SPOUSE_TWICE));
            spouse |= member.relation() == Relation.SPOUSE;
            if (own != null && member.bornOn() != null && !fits(member.relation(), member.bornOn(), own))
                errors.add(new FieldError("/members/" + i + "/bornOn", HouseholdProblem.AGE_UNFIT));
        }
    }

    private static boolean fits(Relation relation, LocalDate born, LocalDate own) {
        return (!YOUNGER.contains(relation) || born.isAfter(own)) && (!OLDER.contains(relation) || born.isBefore(own));
    }
}
