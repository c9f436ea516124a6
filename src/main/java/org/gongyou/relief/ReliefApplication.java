package org.gongyou.relief;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gongyou.programme.Programme;
import org.jspecify.annotations.Nullable;

/** What an application says and what followed; its state is the state of its case, which has the same id. */
@Entity
@Table(name = "relief_application")
@IdClass(ReliefApplication.Key.class)
class ReliefApplication {

    record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(updatable = false)
    private String number;

    @Column(name = "programme_id", updatable = false)
    private UUID programmeId;

    @Column(updatable = false)
    private String programme;

    /** The application it began with: what is reopened goes on with what was paid for it. */
    @Column(updatable = false)
    private UUID story;

    @Column(name = "reopened_as")
    private @Nullable UUID reopenedAs;

    /** A {@link ReliefRequest} in the clear, sealed; null once it was erased. */
    private byte @Nullable [] content;

    /** {@link Weighed} when it was handed in, and when it was decided; sealed. */
    private byte @Nullable [] weighed;

    private byte @Nullable [] decided;

    /** Whom it is for, unless that is the worker. */
    private @Nullable UUID concerned;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    /** The state in which the union asked for more. */
    @Column(name = "asked_in")
    private @Nullable String askedIn;

    /** Accounts of whoever was of the household at a step. */
    private UUID[] kin = {};

    /** Since when it waits for signatures; the job looks. */
    @Column(name = "look_at")
    private @Nullable Instant lookAt;

    @Embedded
    private Settled settled;

    protected ReliefApplication() {}

    ReliefApplication(UUID workerId, UUID id, String number, Programme programme, byte[] content) {
        this.workerId = workerId;
        this.id = id;
        this.number = number;
        this.programmeId = programme.id();
        this.programme = programme.code();
        this.story = id;
        this.content = content;
        this.settled = new Settled();
    }

    /** The same once more, at the union that found the refusal wrong; this one is over for good. */
    ReliefApplication again(UUID newId, String newNumber) {
        reopenedAs = newId;
        ReliefApplication copy = new ReliefApplication();
        copy.workerId = workerId;
        copy.id = newId;
        copy.number = newNumber;
        copy.programmeId = programmeId;
        copy.programme = programme;
        copy.content = content;
        copy.story = story;
        copy.concerned = concerned;
        copy.kin = kin;
        copy.settled = settled().again();
        return copy;
    }

    void say(byte[] sealed) {
        content = sealed;
    }

    void submit(byte[] sealed, @Nullable UUID whom, Instant now) {
        weighed = sealed;
        concerned = whom;
        if (submittedAt == null) submittedAt = now;
    }

    /** Whoever was a relative once remains one. */
    void meet(Set<UUID> relatives) {
        Set<UUID> all = new TreeSet<>(kin());
        if (all.addAll(relatives)) kin = all.toArray(UUID[]::new);
    }

    Set<UUID> kin() {
        return Set.of(kin);
    }

    void decide(byte[] sealed) {
        decided = sealed;
    }

    void askIn(String state) {
        askedIn = state;
    }

    /** Somebody has still to sign: whether all have is looked for then. */
    void lookForSignatures(Instant at) {
        lookAt = at;
    }

    void waitNoMore() {
        lookAt = null;
    }

    void erase() {
        content = null;
        weighed = null;
        decided = null;
    }

    UUID workerId() {
        return workerId;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID story() {
        return story;
    }

    boolean isReopened() {
        return reopenedAs != null;
    }

    UUID programmeId() {
        return programmeId;
    }

    String programme() {
        return programme;
    }

    byte @Nullable [] content() {
        return content;
    }

    byte @Nullable [] weighed() {
        return weighed;
    }

    byte @Nullable [] decided() {
        return decided;
    }

    @Nullable
    UUID concerned() {
        return concerned;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    String askedIn() {
        return askedIn;
    }

    /** Whatever stands in no column is no object at first. */
    @SuppressWarnings("NullAway")
    Settled settled() {
        if (settled == null) settled = new Settled();
        return settled;
    }
}
