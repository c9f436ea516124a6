package org.gongyou.household;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the civil affairs were asked about a household for a case, and what they know. */
@Schema(name = "FinanceCheck")
public record FinanceCheck(
        UUID id,
        UUID caseId,
        State state,
        Instant askedAt,
        @Nullable Instant answeredAt,
        List<Person> persons,

        @Schema(description = "Where what they know is not what the worker said; both stand")
        List<Difference> differences) {

    /** How far a check is. */
    public enum State {
        /** Not sent yet. */
        WAITING,
        SENT,
        ANSWERED,
        /** An adult took the authority back, or the case wants it no more: nothing more is sent. */
        STOPPED
    }

    /**
     * One adult of the household.
     *
     * @param name masked
     * @param known null before the answer
     */
    @Schema(name = "FinanceCheckPerson")
    public record Person(
            String reference,
            UUID memberId,
            String name,
            Relation relation,
            @Nullable Boolean known,
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
            return "Person[" + reference + "]";
        }
    }

    /**
     * A figure that differs.
     *
     * @param pointer into the household, such as {@code /members/1/income}, {@code /savings}, {@code /dwellings}
     */
    @Schema(name = "FinanceDifference")
    public record Difference(String pointer, long said, long found) {

        /** The place alone. */
        @Override
        public String toString() {
            return "Difference[" + pointer + "]";
        }
    }

    public FinanceCheck {
        persons = List.copyOf(persons);
        differences = List.copyOf(differences);
    }
}
