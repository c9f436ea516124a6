package org.gongyou.station;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A station as somebody before its door reads it, in words.
 *
 * @param state {@code open}, {@code closed} or {@code unknown}
 * @param until when it closes; on another day with the date
 * @param reason why today is otherwise than the hours say
 */
record Door(
        UUID id,
        String placeCode,
        String name,
        String kind,
        String address,
        String state,
        boolean always,
        @Nullable String until,
        @Nullable String opens,
        @Nullable String reason,
        @Nullable String hours,
        String access,
        @Nullable String doorHelp,
        List<Thing> facilities,
        String phone,
        String geo,
        @Nullable UUID photo,
        @Nullable String confirmed,
        boolean doubtful,
        boolean demo) {

    /** A facility; its state only where somebody looked. */
    record Thing(String code, String name, @Nullable String state, boolean outOfOrder) {}

    static Door of(StationDetailView detail, Instant now, ZoneId zone, Language language) {
        StationView station = detail.station();
        LocalDate today = LocalDate.ofInstant(now, zone);
        boolean always = Boolean.TRUE.equals(station.alwaysOpen());
        boolean open = always || station.openUntil() != null;
        return new Door(
                station.id(),
                detail.placeCode(),
                station.name(),
                StationWords.KINDS.name(station.kind(), language),
                station.address(),
                station.hours() == null ? "unknown" : open ? "open" : "closed",
                always,
                time(station.openUntil(), today, language),
                open ? null : time(station.opensNext(), today, language),
                reason(station, today),
                HoursWords.of(station.hours(), language),
                StationWords.ACCESS.name(station.access(), language),
                detail.doorHelp(),
                detail.facilityStates().stream()
                        .map(facility -> thing(facility, language))
                        .toList(),
                detail.contactPhone(),
                detail.geo(),
                detail.photos() == null ? null : detail.photos().get(0),
                detail.confirmedAt() == null ? null : date(LocalDate.ofInstant(detail.confirmedAt(), zone), language),
                Boolean.TRUE.equals(station.doubtful()),
                Boolean.TRUE.equals(station.demo()));
    }

    private static Thing thing(FacilityView facility, Language language) {
        FacilityCondition found = new FacilityCondition(facility.state(), null);
        return new Thing(
                facility.facility(),
                StationWords.FACILITIES.name(facility.facility(), language),
                facility.state().equals(FacilityState.UNKNOWN.name())
                        ? null
                        : StationWords.STATES.name(facility.state(), language),
                found.isOutOfOrder());
    }

    private static @Nullable String reason(StationView station, LocalDate today) {
        List<SpecialDayView> days = station.specialDays();
        if (days == null) return null;
        return days.stream()
                .filter(day -> !today.isBefore(day.from()) && !today.isAfter(day.to()))
                .map(SpecialDayView::reason)
                .filter(reason -> reason != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String time(@Nullable OffsetDateTime at, LocalDate today, Language language) {
        if (at == null) return null;
        String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at);
        LocalDate day = at.toLocalDate();
        return day.equals(today) ? time : date(day, language) + ' ' + time;
    }

    private static String date(LocalDate day, Language language) {
        return language == Language.EN
                ? DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH).format(day)
                : DateTimeFormatter.ofPattern("M月d日 EEE", Locale.CHINA).format(day);
    }
}
