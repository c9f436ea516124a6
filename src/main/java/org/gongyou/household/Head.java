package org.gongyou.household;

/**
 * A member of a household.
 *
 * @param key keyed hash of the document, for comparing only; empty where none is known
 * @param age in whole years on the day of the picture
 * @param netIncomeInFen a month, like the gross one
 * @param disabilityGrade 0 none, 1 the severest, up to 4
 * @param schoolKind says something only where there is schooling
 * @param countedElsewhere the person keeps a household of their own, or another one named them earlier
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

    /**
     * Nobody is a head twice, but for those who owe each other a living: spouses, and children below age (民法典 arts. 1059, 1067).
     * What anybody of the household earns is its income all the same.
     */
    public boolean countsHere() {
        return !countedElsewhere || relation == Relation.SPOUSE || isMinorChild();
    }

    private boolean isMinorChild() {
        return relation == Relation.CHILD && age < PictureMaker.GROWN_UP;
    }

    /** The relation alone. */
    @Override
    public String toString() {
        return "Head[" + relation + "]";
    }
}
