package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.account.Person;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.UnionNode;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Collects what papers are written from. In the caller's session. */
@ApplicationScoped
class PaperDesk {

    private final AidRepository aids;
    private final AidText text;
    private final AidPeople people;
    private final RulesInForce rules;

    PaperDesk(AidRepository aids, AidText text, AidPeople people, RulesInForce rules) {
        this.aids = aids;
        this.text = text;
        this.people = people;
        this.rules = rules;
    }

    /** For what the worker signs. */
    Uni<PaperFacts> facts(WorkCase subject, Aid aid) {
        return facts(aid, subject.unionId(), null);
    }

    /** For the written decision. @throws ProblemException 404 before there is one */
    Uni<PaperFacts> decided(Aid aid) {
        UUID union = aid.decided().union();
        if (union == null) throw new ProblemException(AidProblem.PAPER_UNKNOWN);
        UUID by = aid.decided().by();
        return by == null
                ? facts(aid, union, null)
                : people.of(by).chain(officer -> facts(aid, union, new PaperFacts.Decider(by, named(officer))));
    }

    private static String named(@Nullable Person officer) {
        return officer == null || officer.name() == null ? "" : officer.name().value();
    }

    private Uni<PaperFacts> facts(Aid aid, UUID union, PaperFacts.@Nullable Decider decider) {
        UnionNode node = rules.tree().find(union);
        return people.known(aid.workerId()).chain(applicant -> aids.matter(aid)
                .map(matter -> new PaperFacts(
                        aid, matter.number(), text.open(matter), applicant, node == null ? "" : node.name(), decider)));
    }
}
