package org.gongyou.dispute;

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

/** A letter to the opponent, exactly as it was sent. */
@Entity
@Table(name = "group_letter")
@IdClass(GroupLetter.Key.class)
class GroupLetter {

    record Key(UUID groupId, UUID id) implements Serializable {}

    /** @param pdf sealed */
    record Written(UUID id, LetterKind kind, String number, byte[] pdf, String sha256, LocalDate replyBy) {

        /** Not its bytes. */
        @Override
        public String toString() {
            return "Written[" + number + "]";
        }
    }

    @Id
    @Column(name = "group_id", updatable = false)
    private UUID groupId;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private byte[] pdf;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "reply_by", updatable = false)
    private LocalDate replyBy;

    @Column(name = "replied_on")
    private @Nullable LocalDate repliedOn;

    private byte @Nullable [] reply;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    protected GroupLetter() {}

    GroupLetter(UUID group, Written written, UUID by, Instant at) {
        this.groupId = group;
        this.id = written.id();
        this.kind = written.kind();
        this.number = written.number();
        this.pdf = written.pdf();
        this.sha256 = written.sha256();
        this.replyBy = written.replyBy();
        this.writtenBy = by;
        this.writtenAt = at;
    }

    void reply(LocalDate on, byte[] sealed) {
        repliedOn = on;
        reply = sealed;
    }

    /** Once. @return whether somebody is to be told that nobody answered */
    boolean remind(Instant now) {
        if (remindedAt != null || !isOverdue(ChinaDay.of(now))) return false;
        remindedAt = now;
        return true;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    boolean isOverdue(LocalDate today) {
        return repliedOn == null && replyBy.isBefore(today);
    }

    UUID id() {
        return id;
    }

    LetterKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    byte[] pdf() {
        return pdf;
    }

    String sha256() {
        return sha256;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    LocalDate replyBy() {
        return replyBy;
    }

    @Nullable
    LocalDate repliedOn() {
        return repliedOn;
    }

    byte @Nullable [] reply() {
        return reply;
    }
}
