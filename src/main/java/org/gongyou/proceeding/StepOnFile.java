package org.gongyou.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.jspecify.annotations.Nullable;

/** A step that has happened, or is expected until its last day. */
@Entity
@Table(name = "legal_step")
@IdClass(StepOnFile.Key.class)
class StepOnFile {

    record Key(UUID workerId, UUID caseId, ProceedingStep step) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Id
    @Enumerated(EnumType.STRING)
    private ProceedingStep step;

    @Column(name = "happened_on")
    private @Nullable LocalDate happenedOn;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "look_at")
    private @Nullable Instant lookAt;

    private boolean reminded;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected StepOnFile() {}

    StepOnFile(UUID workerId, UUID caseId, ProceedingStep step, Instant now) {
        this.workerId = workerId;
        this.caseId = caseId;
        this.step = step;
        this.recordedAt = now;
    }

    void happen(LocalDate day, Instant now) {
        happenedOn = day;
        lookAt = null;
        recordedAt = now;
    }

    /** The same last day again changes nothing: nobody is reminded twice. */
    void expect(LocalDate day, int daysBefore) {
        if (day.equals(lastDay)) return;
        lastDay = day;
        reminded = false;
        lookAt = ChinaDay.start(day.minusDays(daysBefore));
    }

    /** It is waited for no longer. */
    void passOver() {
        lookAt = null;
        lastDay = null;
    }

    /** The step to be reminded of, and then that its day is over. @return whether there is something to say */
    boolean look(Instant now) {
        LocalDate day = lastDay;
        if (lookAt == null || lookAt.isAfter(now) || day == null) return false;
        Instant over = ChinaDay.start(day.plusDays(1));
        reminded = true;
        lookAt = now.isBefore(over) ? over : null;
        return true;
    }

    boolean isOver(Instant now) {
        return lastDay != null && !now.isBefore(ChinaDay.start(lastDay.plusDays(1)));
    }

    UUID workerId() {
        return workerId;
    }

    UUID caseId() {
        return caseId;
    }

    ProceedingStep step() {
        return step;
    }

    @Nullable
    LocalDate happenedOn() {
        return happenedOn;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    boolean isReminded() {
        return reminded;
    }
}
