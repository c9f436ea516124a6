package org.gongyou.household;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something said about a household: of which day it is, and who says it. None of them shows in {@code toString}. */
public sealed interface Figure {

    /** More than anybody in need has: sums stay far from the end of a long. */
    long MOST = 1_000_000_000_000L;

    /** Null as sent: today. */
    @Nullable
    LocalDate asOf();

    /** Null as sent: the worker. */
    @Nullable
    Source source();

    /** Income a month. */
    @Schema(name = "HouseholdIncome")
    record Income(
            @Schema(description = "A month, what comes in hand") @Min(0) @Max(MOST) @JsonProperty(required = true)
            long netInFen,

            @Schema(description = "A month, before taxes and dues; the net one where it is left out")
            @Min(0)
            @Max(MOST)
            @Nullable
            Long grossInFen,

            @Schema(description = "Today where it is left out") @Nullable
            LocalDate asOf,

            @Nullable Source source)
            implements Figure {

        long gross() {
            return grossInFen == null ? netInFen : grossInFen;
        }

        Income of(LocalDate day, Source by) {
            return new Income(netInFen, grossInFen, day, by);
        }

        @Override
        public String toString() {
            return "Income[…]";
        }
    }

    @Schema(name = "HouseholdIllness")
    record IllnessFigure(
            @NotNull Illness kind,
            @Nullable LocalDate asOf,
            @Nullable Source source) implements Figure {

        IllnessFigure of(LocalDate day, Source by) {
            return new IllnessFigure(kind, day, by);
        }

        @Override
        public String toString() {
            return "IllnessFigure[…]";
        }
    }

    @Schema(name = "HouseholdDisability")
    record Disability(
            @Schema(description = "As the certificate says: 1 the severest, up to 4; 0 for none")
            @Min(0)
            @Max(4)
            @JsonProperty(required = true)
            int grade,

            @Nullable LocalDate asOf,
            @Nullable Source source)
            implements Figure {

        Disability of(LocalDate day, Source by) {
            return new Disability(grade, day, by);
        }

        @Override
        public String toString() {
            return "Disability[…]";
        }
    }

    @Schema(name = "HouseholdSchooling")
    record SchoolingFigure(
            @NotNull Schooling level,

            @Schema(description = "Public where it is left out") @Nullable
            SchoolKind schoolKind,

            @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*") @Nullable
            String school,

            @Nullable LocalDate asOf,
            @Nullable Source source)
            implements Figure {

        SchoolKind kind() {
            return schoolKind == null ? SchoolKind.PUBLIC : schoolKind;
        }

        SchoolingFigure of(LocalDate day, Source by) {
            return new SchoolingFigure(level, schoolKind, school, day, by);
        }

        @Override
        public String toString() {
            return "SchoolingFigure[…]";
        }
    }

    @Schema(name = "HouseholdSavings")
    record Savings(
            @Schema(description = "All that could be spent: deposits, funds, shares")
            @Min(0)
            @Max(MOST)
            @JsonProperty(required = true)
            long amountInFen,

            @Nullable LocalDate asOf,
            @Nullable Source source)
            implements Figure {

        Savings of(LocalDate day, Source by) {
            return new Savings(amountInFen, day, by);
        }

        @Override
        public String toString() {
            return "Savings[…]";
        }
    }

    /** What was paid within a time of at most a year. */
    @Schema(name = "HouseholdSpent")
    record Spent(
            @Schema(description = "By the household itself, after insurance and aid from elsewhere")
            @Min(0)
            @Max(MOST)
            @JsonProperty(required = true)
            long amountInFen,

            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Nullable Source source)
            implements Figure {

        @Override
        @Schema(hidden = true)
        public LocalDate asOf() {
            return until;
        }

        Spent of(Source by) {
            return new Spent(amountInFen, from, until, by);
        }

        @Override
        public String toString() {
            return "Spent[…]";
        }
    }
}
