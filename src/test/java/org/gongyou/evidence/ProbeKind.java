package org.gongyou.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.Actor;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.Holder;
import org.gongyou.casework.StateGraph;
import org.gongyou.casework.Step;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** A kind of case that has a locker and nothing else. */
@ApplicationScoped
class ProbeKind implements CaseKind, LockerOfCase {

    private static final Words WORDS = new Words("测试", "Test");

    private final CaseProfile profile = new CaseProfile(
            "EVIDENCE_PROBE",
            "EV",
            WORDS,
            OfficerFunction.HANDLE_LEGAL_AID,
            List.of(),
            StateGraph.begin()
                    .state("OPEN", Holder.UNION, 5, WORDS, WORDS)
                    .closed("CLOSED", WORDS, WORDS)
                    .edge("close", "OPEN", "CLOSED", Actor.HANDLER)
                    .build());

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
    public Uni<@Nullable UUID> of(WorkCase subject) {
        return Uni.createFrom().item(subject.kind().equals(profile.name()) ? subject.id() : null);
    }

    @Override
    public Uni<Void> requireActing(WorkCase subject) {
        return Uni.createFrom().voidItem();
    }
}
