package org.gongyou.limitation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.gongyou.platform.language.Words;

/** So many days, months or years. */
public record LengthOfTime(
        @Min(1) @Max(1000) int amount, @NotNull Unit unit) {

    public enum Unit {
        DAYS("日", "days"),
        WORKING_DAYS("个工作日", "working days"),
        MONTHS("个月", "months"),
        YEARS("年", "years");

        private final Words words;

        Unit(String zh, String en) {
            words = new Words(zh, en);
        }
    }

    public static LengthOfTime days(int amount) {
        return new LengthOfTime(amount, Unit.DAYS);
    }

    public static LengthOfTime workingDays(int amount) {
        return new LengthOfTime(amount, Unit.WORKING_DAYS);
    }

    public static LengthOfTime months(int amount) {
        return new LengthOfTime(amount, Unit.MONTHS);
    }

    public static LengthOfTime years(int amount) {
        return new LengthOfTime(amount, Unit.YEARS);
    }

    /** The last day of the period, before any holiday moves it. The day it begins with does not count. */
    LocalDate after(LocalDate start, Predicate<LocalDate> isWorked) {
        return switch (unit) {
            case DAYS -> start.plusDays(amount);
            case MONTHS -> start.plusMonths(amount);
            case YEARS -> start.plusYears(amount);
            case WORKING_DAYS -> afterWorkingDays(start, isWorked);
        };
    }

    private LocalDate afterWorkingDays(LocalDate start, Predicate<LocalDate> isWorked) {
        LocalDate day = start;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (isWorked.test(day)) left--;
        }
        return day;
    }

    public Words words() {
        String english =
                amount == 1 ? unit.words.en().substring(0, unit.words.en().length() - 1) : unit.words.en();
        return new Words(amount + unit.words.zh(), amount + " " + english);
    }
}
