package org.gongyou.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.UnionTree;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.programme.ProgrammeBook.Entry;
import org.jspecify.annotations.Nullable;

/** Where programmes are looked up: from memory, as of at most two seconds ago. */
@ApplicationScoped
public class Programmes {

    private final ProgrammeSnapshot snapshot;
    private final Unions unions;

    Programmes(ProgrammeSnapshot snapshot, Unions unions) {
        this.snapshot = snapshot;
        this.unions = unions;
    }

    /**
     * Those that hold on a day, by code; seasons aside.
     *
     * @param union for whoever is of it: its own and those of the unions above; null for all there are
     */
    public List<Programme> open(@Nullable UUID union, LocalDate on) {
        UnionTree tree = unions.tree();
        return snapshot.value().all().stream()
                .filter(entry -> !entry.calledOff())
                .map(Entry::programme)
                .filter(programme -> programme.holdsOn(on))
                .filter(programme -> union == null || tree.isWithin(union, programme.union()))
                .toList();
    }

    /**
     * Any version ever published, those that are over too.
     *
     * @throws ProblemException 404 for any other id
     */
    public Programme version(UUID id) {
        return entry(id).programme();
    }

    /** The newest that holds on the day; null when there is none. */
    public @Nullable Programme byCode(String code, LocalDate on) {
        return open(null, on).stream()
                .filter(programme -> programme.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Words summary(UUID id) {
        return entry(id).summary();
    }

    private Entry entry(UUID id) {
        Entry entry = snapshot.value().find(id);
        if (entry == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return entry;
    }
}
