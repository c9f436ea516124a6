package org.gongyou.relief;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.organisation.Officers;

/** The officers who may visit for a case: of its union or one above, and without a stake. In the caller's session. */
@ApplicationScoped
class Colleagues {

    private final Officers officers;
    private final ReliefPeople people;

    Colleagues(Officers officers, ReliefPeople people) {
        this.officers = officers;
        this.people = people;
    }

    Uni<Set<UUID>> fit(WorkCase subject, ReliefApplication application) {
        return people.stakeholders(application).map(related -> {
            Set<UUID> fit = new HashSet<>(officers.having(OfficerFunction.HANDLE_RELIEF, subject.unionId()));
            fit.removeAll(related);
            fit.remove(subject.workerId());
            fit.remove(subject.applicantId());
            return fit;
        });
    }

    /** By name, those without one last. */
    Uni<List<ColleagueView>> shown(WorkCase subject, ReliefApplication application) {
        return fit(subject, application)
                .chain(fit -> Multi.createFrom()
                        .iterable(fit)
                        .onItem()
                        .transformToUniAndConcatenate(
                                account -> people.of(account).map(person -> ColleagueView.of(account, person)))
                        .collect()
                        .asList())
                .map(all -> all.stream().sorted(ColleagueView.BY_NAME).toList());
    }
}
