package org.gongyou.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.dispute.Complaints.Sum;
import org.jspecify.annotations.Nullable;

/** From when on a group has which light: a city's data. */
@ApplicationScoped
class DisputeRules {

    private final Duration window;
    private final int yellow;
    private final int red;
    private final long redFen;
    private final int redDays;

    DisputeRules(
            @ConfigProperty(name = "gongyou.dispute.window") Duration window,
            @ConfigProperty(name = "gongyou.dispute.yellow") int yellow,
            @ConfigProperty(name = "gongyou.dispute.red") int red,
            @ConfigProperty(name = "gongyou.dispute.red-fen") long redFen,
            @ConfigProperty(name = "gongyou.dispute.red-days") int redDays) {
        this.window = window;
        this.yellow = yellow;
        this.red = red;
        this.redFen = redFen;
        this.redDays = redDays;
    }

    Duration window() {
        return window;
    }

    int redDays() {
        return redDays;
    }

    int yellow() {
        return yellow;
    }

    /** Null: none. */
    @Nullable
    Light light(Sum sum, LocalDate today) {
        if (sum.persons() < yellow) return null;
        LocalDate nearest = sum.nearestDay();
        boolean pressing = sum.persons() >= red
                || sum.amountInFen() >= redFen
                || nearest != null && nearest.isBefore(today.plusDays(redDays));
        return pressing ? Light.RED : Light.YELLOW;
    }

    /** How many there are, where so many may be told. */
    @Nullable
    Integer told(Sum sum) {
        return sum.persons() < yellow ? null : (Integer) sum.persons();
    }
}
