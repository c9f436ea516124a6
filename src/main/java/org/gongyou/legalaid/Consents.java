package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Whether one may still act for whom a request is about. In the caller's session; no job has to have run. */
@ApplicationScoped
public class Consents {

    private final AidRepository aids;
    private final AidText text;
    private final RulesInForce rules;

    Consents(AidRepository aids, AidText text, RulesInForce rules) {
        this.aids = aids;
        this.text = text;
        this.rules = rules;
    }

    /** @throws ProblemException 409 from the day after the last one on, until it is renewed */
    public Uni<Void> require(WorkCase subject) {
        return haveEnded(subject).invoke(Consents::refuse).replaceWithVoid();
    }

    private static void refuse(boolean ended) {
        if (ended) throw new ProblemException(AidProblem.CONSENT_ENDED);
    }

    /** Never so where nobody else has to consent. */
    public Uni<Boolean> haveEnded(WorkCase subject) {
        return aids.find(subject.workerId(), subject.id())
                .map(LegalAidCase::orNotFound)
                .chain(aids::matter)
                .map(this::hasEnded);
    }

    private boolean hasEnded(AidMatter matter) {
        Consent consent = matter.content() == null ? null : consent(matter);
        return consent != null && consent.hasEnded(rules.today());
    }

    private @Nullable Consent consent(AidMatter matter) {
        return Consent.of(text.open(matter));
    }
}
