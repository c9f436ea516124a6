package org.gongyou.lawyer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a lawyer is away, both included; none. */
@Embeddable
class Absence {

    static final Absence NONE = new Absence();

    @Column(name = "absent_from")
    private @Nullable LocalDate from;

    @Column(name = "absent_until")
    private @Nullable LocalDate until;

    protected Absence() {}

    Absence(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    boolean isOn(LocalDate day) {
        return from != null && until != null && !day.isBefore(from) && !day.isAfter(until);
    }

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate until() {
        return until;
    }
}
