package org.gongyou.household;

/**
 * A member of a household.
 *
 * @param key keyed hash of the document, for comparing only; empty where none is known
 * @param age in whole years on the day of the picture
 * @param netIncomeInFen a month, like the gross one
 * @param disabilityGrade 0 none, 1 the severest, up to 4
 * @param schoolKind says something only where there is schooling
 * @param countedElsewhere another household named the person earlier: neither head nor income here
 */
public record Head(
        String key,
        boolean applicant,
        Relation relation,
        int age,
        Work work,
        long netIncomeInFen,
        long grossIncomeInFen,
        Illness illness,
        int disabilityGrade,
        Schooling schooling,
        SchoolKind schoolKind,
        boolean countedElsewhere) {

    /** The relation alone. */
    @Override
    public String toString() {
        return "Head[" + relation + "]";
    }
}
