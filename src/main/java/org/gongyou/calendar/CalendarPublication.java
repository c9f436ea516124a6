package org.gongyou.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;

/** All days of a year that differ from an ordinary week, as the State Council announced them. */
record CalendarPublication(@NotEmpty @Size(max = 120) List<@NotNull @Valid Day> days) {

    record Day(
            @NotNull LocalDate date,
            @NotNull DayKind kind,
            @NotBlank @Size(max = 20) String nameZh,
            @NotBlank @Size(max = 60) String nameEn) {

        CalendarDay day() {
            return new CalendarDay(date, kind, nameZh.strip(), nameEn.strip());
        }
    }

    CalendarPublication {
        days = days == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(days));
    }

    /** @throws ProblemException 422 naming each date that is of another year or stands there twice */
    CalendarYear ofYear(int year, long version) {
        Set<LocalDate> seen = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate date = days.get(i).date();
            String pointer = "/days/" + i + "/date";
            if (date.getYear() != year) errors.add(new FieldError(pointer, CalendarProblem.OTHER_YEAR));
            if (!seen.add(date)) errors.add(new FieldError(pointer, CalendarProblem.REPEATED_DATE));
        }
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return CalendarYear.of(year, version, true, days.stream().map(Day::day).toList());
    }
}
