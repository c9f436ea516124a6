package org.gongyou.household;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.gongyou.casework.Actor;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.Holder;
import org.gongyou.casework.StateGraph;
import org.gongyou.casework.Step;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;

/** A kind of case that waits for authorities and checks, and does nothing else. */
@ApplicationScoped
class HouseholdProbe implements CaseKind, FinanceCheckWatcher, AuthorityWatcher {

    private static final Words WORDS = new Words("测试", "Test");

    private final CaseProfile profile = new CaseProfile(
            "HOUSEHOLD_PROBE",
            "HP",
            WORDS,
            OfficerFunction.HANDLE_RELIEF,
            List.of(),
            StateGraph.begin()
                    .state("OPEN", Holder.UNION, 5, WORDS, WORDS)
                    .closed("CLOSED", WORDS, WORDS)
                    .edge("close", "OPEN", "CLOSED", Actor.HANDLER)
                    .build());

    private final ConcurrentMap<UUID, Integer> answered = new ConcurrentHashMap<>();
    private final ConcurrentMap<UUID, Integer> stopped = new ConcurrentHashMap<>();
    private final ConcurrentMap<UUID, Integer> completed = new ConcurrentHashMap<>();

    int timesAnswered(UUID caseId) {
        return answered.getOrDefault(caseId, 0);
    }

    int timesStopped(UUID caseId) {
        return stopped.getOrDefault(caseId, 0);
    }

    int timesCompleted(UUID worker) {
        return completed.getOrDefault(worker, 0);
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    @Override
    public Uni<Void> take(Step step) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return Uni.createFrom().item(JsonNodeFactory.instance.objectNode());
    }

    @Override
    public Uni<Void> answered(UUID worker, UUID caseId, FinanceCheck check) {
        return Uni.createFrom().voidItem().invoke(() -> answered.merge(caseId, 1, Integer::sum));
    }

    @Override
    public Uni<Void> stopped(UUID worker, UUID caseId) {
        return Uni.createFrom().voidItem().invoke(() -> stopped.merge(caseId, 1, Integer::sum));
    }

    @Override
    public Uni<Void> completed(UUID worker) {
        return Uni.createFrom().voidItem().invoke(() -> completed.merge(worker, 1, Integer::sum));
    }
}
