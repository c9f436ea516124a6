package org.gongyou.cover;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.personal.Sex;
import org.jspecify.annotations.Nullable;

/** Who may have a product. Pure. */
final class Eligibility {

    private Eligibility() {}

    /**
     * @param from the first day of the cover
     * @param vouched whether an officer stands for what no document shows
     * @return null when nothing stands in the way
     */
    static @Nullable CoverProblem fault(Product product, Facts facts, LocalDate from, UnionTree tree, boolean vouched) {
        Conditions wanted = product.conditions();
        UUID union = facts.union();
        if (union == null && wanted.membersOnly()) return CoverProblem.MEMBERS_ONLY;
        if (union != null && wanted.membersOnly() && !isFor(product, union, tree)) return CoverProblem.ELSEWHERE;
        if (!wanted.occupations().isEmpty() && !wanted.occupations().contains(facts.occupation())) {
            return CoverProblem.OCCUPATION_UNFIT;
        }
        CoverProblem sex = sexFault(wanted, facts.sex(), vouched);
        return sex == null ? ageFault(wanted, facts.birthDate(), from, vouched) : sex;
    }

    /** Whether whoever belongs to the union may be given the product. */
    static boolean isFor(Product product, UUID union, UnionTree tree) {
        String division = divisionOf(union, tree);
        return tree.isWithin(union, product.union()) && division.startsWith(product.region());
    }

    /** Of the union, or of the nearest above it that has one; empty when none has. */
    static String divisionOf(UUID union, UnionTree tree) {
        return Stream.concat(Stream.ofNullable(tree.find(union)), tree.ancestors(union).stream())
                .map(UnionNode::divisionCode)
                .filter(code -> code != null)
                .findFirst()
                .orElse("");
    }

    private static @Nullable CoverProblem sexFault(Conditions wanted, @Nullable Sex sex, boolean vouched) {
        if (wanted.sex() == null || wanted.sex() == sex) return null;
        if (sex != null) return CoverProblem.SEX_UNFIT;
        return vouched ? null : CoverProblem.UNPROVEN;
    }

    private static @Nullable CoverProblem ageFault(
            Conditions wanted, @Nullable LocalDate born, LocalDate from, boolean vouched) {
        Integer least = wanted.minAge();
        Integer most = wanted.maxAge();
        if (least == null && most == null) return null;
        if (born == null) return vouched ? null : CoverProblem.UNPROVEN;
        int age = Period.between(born, from).getYears();
        boolean fits = (least == null || age >= least) && (most == null || age <= most);
        return fits ? null : CoverProblem.AGE_UNFIT;
    }
}
