package org.gongyou.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** A year's days as everybody sees them. */
record CalendarView(
        int year,

        @Schema(description = "Whether the year's holidays are announced; otherwise the days are an estimate")
        boolean published,

        @Schema(description = "What to know about an estimate") @Nullable
        String note,

        List<Day> days) {

    private static final Words ESTIMATE = new Words(
            "该年度放假安排尚未公布，此处仅按法定节假日估算，以国务院办公厅通知为准",
            "The holidays of this year are not announced yet; these are the days the law fixes, the announcement prevails");

    record Day(LocalDate date, DayKind kind, String name) {}

    static CalendarView of(CalendarYear year, Language language) {
        return new CalendarView(
                year.year(),
                year.published(),
                year.published() ? null : ESTIMATE.in(language),
                year.inOrder().stream()
                        .map(day -> new Day(day.date(), day.kind(), new Words(day.nameZh(), day.nameEn()).in(language)))
                        .toList());
    }
}
