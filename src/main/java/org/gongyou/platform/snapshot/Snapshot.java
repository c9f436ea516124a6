package org.gongyou.platform.snapshot;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.gongyou.platform.persistence.CallerContext;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * An immutable value of one instance's memory, loaded from the database.
 *
 * @param <T> immutable; shared by all threads
 */
public abstract class Snapshot<T> {

    private record Held<T>(long version, T value) {}

    private final String name;
    private final AtomicReference<@Nullable Held<T>> held = new AtomicReference<>();

    /** @param name of its row in {@code snapshot_version} */
    protected Snapshot(String name) {
        this.name = name;
    }

    /** Reads the whole value anew, in one statement, so that it is of one moment. */
    protected abstract Uni<T> load();

    /** @throws ProblemException 503 while the instance starts and the first load is under way */
    public final T value() {
        Held<T> current = held.get();
        if (current == null) {
            throw new ProblemException(RequestProblem.UNAVAILABLE).retryAfter(Duration.ofSeconds(1));
        }
        return current.value();
    }

    final String name() {
        return name;
    }

    final boolean isLoaded() {
        return held.get() != null;
    }

    /** Loads unless the value is of that version already. What is read is at least as new as {@code version}. */
    final Uni<Void> renew(long version) {
        Held<T> current = held.get();
        if (current != null && current.version() >= version)
            return Uni.createFrom().voidItem();
        // A load may sort on a worker thread; whoever waits for it goes on with its session, on its own thread.
        return CallerContext.keep(load())
                .invoke(value -> keep(new Held<>(version, value)))
                .replaceWithVoid();
    }

    private void keep(Held<T> loaded) {
        held.accumulateAndGet(
                loaded, (current, next) -> current != null && current.version() > next.version() ? current : next);
    }
}
