package org.gongyou.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.station.ReportedStation;
import org.jspecify.annotations.Nullable;

/** Opens and ends tasks. Every call works in the caller's transaction, under the stations' lock. */
@ApplicationScoped
class StationTasks {

    private final TaskRepository tasks;
    private final StationTaskCase kind;
    private final Cases cases;

    StationTasks(TaskRepository tasks, StationTaskCase kind, Cases cases) {
        this.tasks = tasks;
        this.kind = kind;
        this.cases = cases;
    }

    /** There is a reason to look at the station: one task has them all. */
    Uni<Void> want(ReportedStation station, TaskReason reason) {
        return tasks.open(station.id()).chain(task -> {
            if (task == null) return open(station, EnumSet.of(reason));
            task.add(reason);
            return tasks.flush();
        });
    }

    /** The reason is gone, and with the last the task. */
    Uni<Void> believe(ReportedStation station) {
        return tasks.open(station.id())
                .chain(task -> task != null && task.isDoneWithout(TaskReason.LOCKED)
                        ? end(task, StationTaskCase.BELIEVED)
                        : tasks.flush());
    }

    /** Whoever looks after the station now has the task; who had it before sees where it went. */
    Uni<Void> passOn(StationTask task, ReportedStation station) {
        return task.ownerId().equals(owner(station))
                ? Uni.createFrom().voidItem()
                : end(task, StationTaskCase.PASSED_ON).chain(() -> open(station, task.reasons()));
    }

    Uni<Void> end(StationTask task, String verb) {
        task.close();
        return tasks.flush()
                .chain(() -> cases.locked(task.ownerId(), task.id()))
                .chain(subject -> cases.takeAsSystem(subject, verb))
                .replaceWithVoid();
    }

    private Uni<Void> open(ReportedStation station, Set<TaskReason> reasons) {
        UUID id = Ids.next();
        NewCase wanted = NewCase.own(id, kind, owner(station), station.unionId(), null);
        return tasks.add(new StationTask(station.id(), id, wanted.workerId(), reasons))
                .chain(() -> cases.open(wanted, RequestProblem.IN_PROGRESS))
                .chain(opened -> toUnion(station.keeper(), opened));
    }

    private Uni<Void> toUnion(@Nullable UUID keeper, WorkCase opened) {
        return keeper == null
                ? cases.takeAsSystem(opened, StationTaskCase.NO_KEEPER).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** The union's own id stands for an account nobody signs in with. */
    private static UUID owner(ReportedStation station) {
        UUID keeper = station.keeper();
        return keeper == null ? station.unionId() : keeper;
    }
}
