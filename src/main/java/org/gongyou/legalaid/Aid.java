package org.gongyou.legalaid;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form of help asked for in a matter; its state is the state of its case, which has the same id. */
@Entity
@Table(name = "legal_aid_request")
@IdClass(Aid.Key.class)
class Aid {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(name = "matter_id", updatable = false)
    private UUID matterId;

    @Column(updatable = false)
    private String number;

    private @Nullable UUID concerned;

    @Enumerated(EnumType.STRING)
    private Service service;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "urgent_reasons")
    private String[] urgentReasons;

    @Column(name = "hurry_on")
    private @Nullable LocalDate hurryOn;

    @Embedded
    private Decided decided;

    private @Nullable Short stars;

    private byte @Nullable [] rating;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Aid() {}

    Aid(UUID workerId, UUID id, UUID matterId, String number, Service service) {
        this.workerId = workerId;
        this.id = id;
        this.matterId = matterId;
        this.number = number;
        this.service = service;
        this.urgentReasons = new String[0];
        this.decided = new Decided();
    }

    void askFor(Service wanted) {
        service = wanted;
    }

    /** @param hurry from when on little time is left; null when that is so already, or no time runs */
    void submit(@Nullable UUID whom, Collection<String> reasons, @Nullable LocalDate hurry, Instant now) {
        concerned = whom;
        if (submittedAt == null) submittedAt = now;
        urgentReasons = reasons.stream().sorted().toArray(String[]::new);
        hurryOn = hurry;
    }

    void hurryBecauseOf(String reason) {
        urgentReasons = Stream.concat(Arrays.stream(urgentReasons), Stream.of(reason))
                .distinct()
                .sorted()
                .toArray(String[]::new);
        if (reason.equals(Urgency.DEADLINE)) hurryOn = null;
    }

    void rate(int given, byte @Nullable [] words) {
        stars = (short) given;
        rating = words;
    }

    void end(Instant now) {
        endedAt = now;
        hurryOn = null;
    }

    void erase() {
        rating = null;
        decided().erase();
    }

    UUID workerId() {
        return workerId;
    }

    UUID id() {
        return id;
    }

    UUID matterId() {
        return matterId;
    }

    String number() {
        return number;
    }

    @Nullable
    UUID concerned() {
        return concerned;
    }

    Service service() {
        return service;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    List<String> urgentReasons() {
        return List.of(urgentReasons);
    }

    /** Whatever stands in no column is no object at first. */
    @SuppressWarnings("NullAway")
    Decided decided() {
        if (decided == null) decided = new Decided();
        return decided;
    }

    @Nullable
    Integer stars() {
        return stars == null ? null : stars.intValue();
    }

    byte @Nullable [] rating() {
        return rating;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    boolean isRunning() {
        return submittedAt != null && endedAt == null;
    }

    boolean isFirst() {
        return id.equals(matterId);
    }
}
