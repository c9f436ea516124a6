package org.gongyou.household;

/** What the household itself paid within the last twelve months, after insurance and aid from elsewhere. */
public record Spending(
        long illnessYearInFen,
        long schoolingYearInFen,
        long disabilityYearInFen,
        long accidentYearInFen,
        long necessaryYearInFen) {

    @Override
    public String toString() {
        return "Spending[…]";
    }
}
