package org.gongyou.lawyer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** For whom a lawyer acted. */
@Entity
@Table(name = "lawyer_engagement")
@IdClass(Engagement.Key.class)
class Engagement {

    record Key(UUID lawyerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "lawyer_id")
    private UUID lawyerId;

    @Id
    private UUID id;

    private String[] keys;
    private byte[] content;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Engagement() {}

    Engagement(UUID lawyerId, EngagementRequest request, OtherSides sides, UUID enteredBy, Instant now) {
        OtherSide side = request.side();
        this.lawyerId = lawyerId;
        this.id = Ids.next();
        this.keys = sides.keys(Set.of(side)).toArray(String[]::new);
        this.content = sides.seal(side);
        this.fromOn = request.from();
        this.untilOn = request.until();
        this.enteredBy = enteredBy;
        this.enteredAt = now;
    }

    UUID lawyerId() {
        return lawyerId;
    }

    UUID id() {
        return id;
    }

    String[] keys() {
        return keys.clone();
    }

    byte[] content() {
        return content;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    @Nullable
    LocalDate untilOn() {
        return untilOn;
    }

    UUID enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
