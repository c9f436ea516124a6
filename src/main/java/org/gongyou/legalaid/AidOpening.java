package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.UnionNode;

/** Opens the case of a request, in the caller's transaction. */
@ApplicationScoped
class AidOpening {

    private final Cases cases;
    private final LegalAidCase kind;
    private final AidPeople people;
    private final RulesInForce rules;

    AidOpening(Cases cases, LegalAidCase kind, AidPeople people, RulesInForce rules) {
        this.cases = cases;
        this.kind = kind;
        this.people = people;
        this.rules = rules;
    }

    /** A draft: nobody but the applicant sees it, whatever union it stands with. */
    Uni<WorkCase> open(UUID worker, UUID id, UUID union, List<UUID> excluded) {
        return cases.open(new NewCase(id, kind, worker, worker, union, excluded, null), AidProblem.CONTINUED);
    }

    /** @throws org.gongyou.platform.problem.ProblemException 422 that names what cannot be right even in a draft */
    Uni<Void> requireSound(UUID worker, AidRequest request) {
        return people.of(worker)
                .invoke(caller -> AidChecks.requireSound(request, AidPeople.document(caller), today()))
                .replaceWithVoid();
    }

    void requireTurn(WorkCase subject) {
        cases.requireTurn(subject, kind);
    }

    UUID city() {
        UnionNode city = rules.tree().root();
        if (city == null) throw new IllegalStateException("no union stands yet");
        return city.id();
    }

    LocalDate today() {
        return rules.today();
    }

    Instant now() {
        return rules.now();
    }
}
