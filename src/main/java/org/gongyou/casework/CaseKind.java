package org.gongyou.casework;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** Port: one kind of thing that is applied for and decided. */
public interface CaseKind {

    CaseProfile profile();

    /**
     * What taking the edge does in the feature, inside the kernel's transaction and before the state changes. A
     * {@code ProblemException} refuses the step.
     */
    Uni<Void> take(Step step);

    /** Verbs that a state has and that would be refused for this case; nobody is offered them. In the caller's session. */
    default Uni<Set<String>> withheld(WorkCase subject) {
        return Uni.createFrom().item(Set.of());
    }

    /** Where the edge leads this time, after {@link #take}: where the graph says, unless the kind has a shorter way. */
    default Uni<String> leadsTo(Step step) {
        return Uni.createFrom().item(step.edge().to());
    }

    /** What follows once the case is in its new state, in the same transaction; it may take a further step. */
    default Uni<Void> taken(Step step) {
        return Uni.createFrom().voidItem();
    }

    /** What the case is about, in the language of the reader; personal values masked. */
    Uni<JsonNode> details(UUID worker, UUID caseId, Language language);

    /** Working days the holder of the case has in a state; 0 for none. Of the graph, unless a rule of the city says otherwise. */
    default int limit(WorkCase subject, State state) {
        return subject.isUrgent() ? state.urgentLimit() : state.limit();
    }

    /** The same where it takes a look at the feature's rows, in the kernel's transaction. */
    default Uni<Integer> term(WorkCase subject, State state) {
        return Uni.createFrom().item(limit(subject, state));
    }

    /** Whether an officer's task may need the person's name, document and phone in the clear. */
    default boolean disclosesPerson() {
        return true;
    }

    /**
     * Whether somebody beside its owner, its applicant and its parties has a stake in the case: as an officer they neither read
     * it nor act on it. In the caller's transaction.
     *
     * @param person all accounts they had
     */
    default Uni<Boolean> hasStake(List<UUID> person, UUID worker, UUID caseId) {
        return Uni.createFrom().item(false);
    }

    /** Accounts that read the case and decide nothing in it: whose decision it is about. In the caller's transaction. */
    default Uni<Set<UUID>> answerable(UUID worker, UUID caseId) {
        return Uni.createFrom().item(Set.of());
    }

    default String name() {
        return profile().name();
    }

    default String prefix() {
        return profile().prefix();
    }

    default Words title() {
        return profile().title();
    }

    default StateGraph graph() {
        return profile().graph();
    }

    default OfficerFunction function() {
        return profile().function();
    }

    default List<Reason> reasons() {
        return profile().reasons();
    }
}
