package org.gongyou.legalaid;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.Step;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.UnionKind;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What an officer's decision does to a request. Every call works in the caller's transaction. */
@ApplicationScoped
class AidOffice {

    private static final String POINTER = "/details/unionId";
    private static final Set<UnionKind> REGIONAL = EnumSet.of(UnionKind.CITY, UnionKind.DISTRICT, UnionKind.STREET);

    private final AidRepository aids;
    private final AidText text;
    private final RulesInForce rules;

    AidOffice(AidRepository aids, AidText text, RulesInForce rules) {
        this.aids = aids;
        this.text = text;
        this.rules = rules;
    }

    Uni<Void> decide(Step step, Aid aid, Decided.Outcome outcome) {
        Decided decided = aid.decided();
        decided.is(outcome, step.actorId(), step.subject().unionId(), rules.now());
        decided.because(step.reasonCode(), text.sealWords(step.note()));
        if (outcome == Decided.Outcome.REFUSED) aid.end(rules.now());
        return aids.flush();
    }

    /** @throws ProblemException when it is more than a consultation, or nothing is said */
    Uni<Void> answer(Step step, Aid aid) {
        if (aid.service() != Service.CONSULTATION) throw new ProblemException(AidProblem.NOT_CONSULTATION);
        String note = step.note();
        if (note == null || note.isBlank()) throw ProblemException.invalid("/note", AidProblem.NOTE_REQUIRED);
        aid.decided().because(null, text.sealWords(note));
        aid.end(rules.now());
        return aids.flush();
    }

    Uni<Void> end(Aid aid) {
        aid.end(rules.now());
        return aids.flush();
    }

    /** To a union of another region, which takes it over or gives it back. @throws ProblemException 422 when it cannot go there */
    void offer(Step step) {
        UUID to = named(step.details());
        UnionTree tree = rules.tree();
        WorkCase subject = step.subject();
        UnionNode union = tree.find(to);
        boolean fit = union != null
                && union.isActive()
                && REGIONAL.contains(union.kind())
                && !tree.isWithin(to, subject.unionId())
                && !tree.isWithin(subject.unionId(), to)
                && subject.excludedUnions().stream().noneMatch(theirs -> tree.isWithin(to, theirs));
        if (!fit) throw ProblemException.invalid(POINTER, AidProblem.TRANSFER_UNFIT);
        subject.offerTo(to);
    }

    private static UUID named(@Nullable JsonNode details) {
        String id = details == null ? "" : details.path("unionId").asText("");
        if (id.isEmpty()) throw ProblemException.invalid(POINTER, RequestProblem.REQUIRED);
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.invalid(POINTER, AidProblem.TRANSFER_UNFIT);
        }
    }
}
