package org.gongyou.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.legalaid.Grievance;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** One opponent, one grievance. Its row is held by whoever counts or handles. */
@Entity
@Table(name = "group_dispute")
class GroupDispute {

    /** Whether and how far its workers elect representatives. */
    enum Election {
        NONE,
        OPEN,
        CLOSED
    }

    @Id
    private UUID id;

    @Column(name = "key", updatable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    private Grievance grievance;

    private byte[] opponent;

    @Column(name = "union_id")
    private UUID unionId;

    private UUID[] excluded;

    @Enumerated(EnumType.STRING)
    private @Nullable Light light;

    @Column(name = "lit_at")
    private @Nullable Instant litAt;

    @Column(name = "red_at")
    private @Nullable Instant redAt;

    @Enumerated(EnumType.STRING)
    private GroupState state;

    private @Nullable Short stars;

    @Column(name = "praised_by")
    private @Nullable UUID praisedBy;

    @Column(name = "revisit_on")
    private @Nullable LocalDate revisitOn;

    /** The day of which somebody was told. */
    @Column(name = "revisit_reminded")
    private @Nullable LocalDate revisitReminded;

    @Enumerated(EnumType.STRING)
    private Election election;

    private long version;

    protected GroupDispute() {}

    void belongTo(UUID union, Collection<UUID> alsoExcluded) {
        Set<UUID> all = new HashSet<>(Arrays.asList(excluded));
        if (!union.equals(unionId) || !all.containsAll(alsoExcluded)) {
            all.addAll(alsoExcluded);
            unionId = union;
            excluded = all.stream().sorted().toArray(UUID[]::new);
            moved();
        }
    }

    /** A light does not go out by itself: somebody looks first. @return the light it has got now, if it is another */
    @Nullable
    Light light(@Nullable Light next, Instant now) {
        if (next == null || light == Light.RED || light == next) return null;
        if (litAt == null) litAt = now;
        if (next == Light.RED) redAt = now;
        light = next;
        moved();
        return next;
    }

    /** What is not settled is not visited again; a firm may be visited more than once. */
    void requireSettled() {
        if (state != GroupState.SETTLED && state != GroupState.REVISITED)
            throw new ProblemException(DisputeProblem.NOT_SETTLED);
    }

    void take(StepKind kind, @Nullable LocalDate revisit) {
        GroupState next = kind.leadsTo();
        if (next != null && !(next == GroupState.HANDLING && state != GroupState.OPEN && kind != StepKind.REOPENED)) {
            state = next;
        }
        if (revisit != null) revisitOn = revisit;
        if (kind == StepKind.REVISITED && revisit == null) revisitOn = null;
        moved();
    }

    /** Once for each day that was set. @return whether somebody is to be told that the firm is visited again */
    boolean remindRevisit(LocalDate today) {
        if (revisitOn == null || revisitOn.isAfter(today) || revisitOn.equals(revisitReminded)) return false;
        revisitReminded = revisitOn;
        return true;
    }

    void praise(int number, UUID officer) {
        stars = (short) number;
        praisedBy = officer;
        moved();
    }

    void elect(Election next) {
        election = next;
        moved();
    }

    void moved() {
        version++;
    }

    UUID id() {
        return id;
    }

    Grievance grievance() {
        return grievance;
    }

    byte[] opponent() {
        return opponent;
    }

    UUID unionId() {
        return unionId;
    }

    List<UUID> excluded() {
        return Arrays.asList(excluded);
    }

    @Nullable
    Light light() {
        return light;
    }

    @Nullable
    Instant litAt() {
        return litAt;
    }

    @Nullable
    Instant redAt() {
        return redAt;
    }

    GroupState state() {
        return state;
    }

    @Nullable
    Integer stars() {
        return stars == null ? null : stars.intValue();
    }

    @Nullable
    LocalDate revisitOn() {
        return revisitOn;
    }

    Election election() {
        return election;
    }

    long version() {
        return version;
    }
}
