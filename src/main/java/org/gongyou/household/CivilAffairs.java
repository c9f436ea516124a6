package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Port: who compares what households say with what offices know. By default nobody is called: officers carry files ({@code
 * /officer/v1/finance-checks/file}).
 */
public interface CivilAffairs {

    /** Whether it can be called; otherwise the lines wait for an officer to fetch them as a file. */
    boolean isOnline();

    /**
     * Asks about people. The same line may be asked about again: its reference is the same.
     *
     * @return what is known by now; lines without an answer are asked about again later. A failed Uni is tried again
     */
    Uni<List<Finding>> ask(List<Inquiry> inquiries);

    /**
     * One person to be checked.
     *
     * @param reference our own number of this person in this check
     */
    record Inquiry(String reference, String name, String documentType, String documentNumber) {

        /** The reference alone. */
        @Override
        public String toString() {
            return "Inquiry[" + reference + "]";
        }
    }

    /**
     * What is known of a person; amounts of income a month. What is null nobody knows.
     *
     * @param known whether there is such a person
     */
    record Finding(
            String reference,
            boolean known,
            @Nullable Long netIncomeInFen,
            @Nullable Long grossIncomeInFen,
            @Nullable Long savingsInFen,
            @Nullable Integer dwellings,
            @Nullable Integer shops,
            @Nullable Integer vehicles,
            @Nullable String note) {

        /** The reference alone. */
        @Override
        public String toString() {
            return "Finding[" + reference + "]";
        }
    }
}
