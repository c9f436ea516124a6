package org.gongyou.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which station a task is about, and why; the rest is in the case with the same id. */
@Entity
@Table(name = "station_task")
@IdClass(StationTask.Key.class)
class StationTask {

    private static final String BETWEEN = " ";

    record Key(UUID stationId, UUID id) implements Serializable {}

    @Id
    @Column(name = "station_id")
    private UUID stationId;

    @Id
    private UUID id;

    @Column(name = "owner_id", updatable = false)
    private UUID ownerId;

    private String reasons;
    private boolean open;

    protected StationTask() {}

    StationTask(UUID stationId, UUID id, UUID ownerId, Set<TaskReason> reasons) {
        this.stationId = stationId;
        this.id = id;
        this.ownerId = ownerId;
        this.reasons = text(reasons);
        this.open = true;
    }

    /** One more reason for it. */
    void add(TaskReason reason) {
        Set<TaskReason> more = reasons();
        more.add(reason);
        reasons = text(more);
    }

    /** @return whether none is left */
    boolean isDoneWithout(TaskReason reason) {
        Set<TaskReason> left = reasons();
        left.remove(reason);
        if (!left.isEmpty()) reasons = text(left);
        return left.isEmpty();
    }

    void close() {
        open = false;
    }

    private static String text(Set<TaskReason> reasons) {
        return reasons.stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    UUID stationId() {
        return stationId;
    }

    UUID id() {
        return id;
    }

    /** The account, or union, that has the case. */
    UUID ownerId() {
        return ownerId;
    }

    Set<TaskReason> reasons() {
        return Arrays.stream(reasons.split(BETWEEN))
                .map(TaskReason::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TaskReason.class)));
    }
}
