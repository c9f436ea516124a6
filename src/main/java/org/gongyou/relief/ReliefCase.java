package org.gongyou.relief;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.State;
import org.gongyou.casework.Step;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** An application as a kind of case. */
@ApplicationScoped
class ReliefCase implements CaseKind {

    static final String KIND = "RELIEF";

    private final ReliefRepository applications;
    private final ReliefActs acts;
    private final ReliefTerms terms;
    private final ReliefFollowing following;
    private final ReliefDetails details;
    private final ReliefPeople people;
    private final CaseProfile profile;

    ReliefCase(
            ReliefRepository applications,
            ReliefActs acts,
            ReliefTerms terms,
            ReliefFollowing following,
            ReliefDetails details,
            ReliefPeople people) {
        this.applications = applications;
        this.acts = acts;
        this.terms = terms;
        this.following = following;
        this.details = details;
        this.people = people;
        this.profile = new CaseProfile(
                KIND,
                "JZ",
                new Words("困难救助", "Relief"),
                OfficerFunction.HANDLE_RELIEF,
                ReliefReasons.ALL,
                ReliefGraph.graph());
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    /** As long as the programme promises; what it does not say is the city's. */
    @Override
    public Uni<Integer> term(WorkCase subject, State state) {
        return applications
                .find(subject.workerId(), subject.id())
                .map(application -> application == null ? state.limit() : terms.limit(application, state));
    }

    @Override
    public Uni<Set<String>> withheld(WorkCase subject) {
        return applications
                .find(subject.workerId(), subject.id())
                .map(found -> found == null ? Set.of() : terms.withheld(found));
    }

    @Override
    public Uni<Void> take(Step step) {
        return application(step.subject()).call(people::meet).chain(application -> acts.take(step, application));
    }

    @Override
    public Uni<String> leadsTo(Step step) {
        return application(step.subject()).chain(application -> acts.leadsTo(step, application));
    }

    @Override
    public Uni<Void> taken(Step step) {
        return application(step.subject()).chain(application -> following.follow(step, application));
    }

    private Uni<ReliefApplication> application(WorkCase subject) {
        return applications.find(subject.workerId(), subject.id()).map(ReliefCase::orNotFound);
    }

    static ReliefApplication orNotFound(@Nullable ReliefApplication found) {
        if (found == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return found;
    }

    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return applications.find(worker, caseId).map(found -> details.of(orNotFound(found), language));
    }

    @Override
    public Uni<Boolean> hasStake(List<UUID> person, UUID worker, UUID caseId) {
        return applications
                .find(worker, caseId)
                .chain(found -> found == null ? Uni.createFrom().item(false) : people.hasStake(person, found));
    }
}
