package org.gongyou.casework;

import static org.gongyou.casework.CaseworkProblem.ALREADY_DECIDED;
import static org.gongyou.casework.CaseworkProblem.ILLEGAL_STATE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** One case. Its row is locked by whoever changes it, and every change moves its version. */
@Entity
@Table(name = "work_case")
@IdClass(WorkCase.Key.class)
public class WorkCase {

    /** Worker first, as everywhere. */
    public record Key(UUID workerId, UUID id) implements Serializable {}

    @Id
    @Column(name = "worker_id", updatable = false)
    private UUID workerId;

    @Id
    private UUID id;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private String kind;

    @Column(name = "applicant_id", updatable = false)
    private UUID applicantId;

    @Column(name = "union_id")
    private UUID unionId;

    @Column(name = "excluded_unions")
    private UUID[] excludedUnions;

    @Column(name = "handler_id")
    private @Nullable UUID handlerId;

    private String state;

    private @Nullable String slot;

    private boolean urgent;

    @Column(name = "came_from")
    private @Nullable UUID cameFrom;

    private long version;

    @Embedded
    private CaseDates dates;

    protected WorkCase() {}

    WorkCase(NewCase wanted, String number, Instant now) {
        this.workerId = wanted.workerId();
        this.id = wanted.id();
        this.number = number;
        this.kind = wanted.kind().name();
        this.applicantId = wanted.applicantId();
        this.unionId = wanted.unionId();
        this.excludedUnions = wanted.excludedUnions().toArray(UUID[]::new);
        this.state = wanted.kind().graph().initial().name();
        this.slot = wanted.slot();
        this.dates = new CaseDates(now);
    }

    /** The edge with that verb out of the present state. */
    Edge edge(StateGraph graph, String verb) {
        return graph.edge(state, verb)
                .orElseThrow(
                        () -> new ProblemException(graph.state(state).isClosed() ? ALREADY_DECIDED : ILLEGAL_STATE));
    }

    void enter(State next, @Nullable Instant due, Instant now) {
        state = next.name();
        dates.enter(next, due, now);
        if (next.isClosed()) {
            handlerId = null;
        }
        moved(now);
    }

    /** Time ran out: the next union has it. */
    void climb(UUID to, @Nullable Instant due, Instant now) {
        unionId = to;
        handlerId = null;
        dates.escalate(due);
        moved(now);
    }

    void assign(@Nullable UUID handler, Instant now) {
        handlerId = handler;
        moved(now);
    }

    /** The case moves to another union by decision, such as to the one that should have had it. */
    public void reroute(UUID to) {
        unionId = to;
        handlerId = null;
    }

    /** What the applicant says now leads to another union, or keeps others out. */
    public void reroute(UUID to, List<UUID> excluded) {
        reroute(to);
        excludedUnions = excluded.toArray(UUID[]::new);
    }

    /** Another union is asked to take it over, and has it meanwhile. */
    public void offerTo(UUID to) {
        cameFrom = unionId;
        reroute(to);
    }

    /** It stays where it was offered. */
    public void settle() {
        cameFrom = null;
    }

    /** Back to the union that offered it. */
    public void comeBack() {
        if (cameFrom == null) throw new IllegalStateException("it came from nowhere");
        reroute(cameFrom);
        cameFrom = null;
    }

    /** From now on its limits are those of urgent cases, and it stands first. */
    void hurry() {
        urgent = true;
    }

    void shorten(@Nullable Instant due, Instant now) {
        dates.shorten(due);
        moved(now);
    }

    void moved(Instant now) {
        version++;
        dates.change(now);
    }

    public UUID workerId() {
        return workerId;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String kind() {
        return kind;
    }

    public UUID applicantId() {
        return applicantId;
    }

    public UUID unionId() {
        return unionId;
    }

    public List<UUID> excludedUnions() {
        return Arrays.asList(excludedUnions);
    }

    public @Nullable UUID handlerId() {
        return handlerId;
    }

    public String state() {
        return state;
    }

    public boolean isUrgent() {
        return urgent;
    }

    /** The union that offered it to another one; null unless it waits for that one's answer. */
    public @Nullable UUID cameFrom() {
        return cameFrom;
    }

    @Nullable
    String slot() {
        return slot;
    }

    public long version() {
        return version;
    }

    public CaseDates dates() {
        return dates;
    }

    void requireOpen() {
        if (dates.closedAt() != null) {
            throw new ProblemException(ALREADY_DECIDED);
        }
    }

    /** Whether the person with these accounts has a stake in it and so may not decide it. */
    boolean concerns(Collection<UUID> person) {
        return person.contains(workerId) || person.contains(applicantId);
    }
}
