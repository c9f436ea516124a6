package org.gongyou.legalaid;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.CaseFiles;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.MergePatch;
import org.jspecify.annotations.Nullable;

/**
 * The person consents for longer: in every state after the submission, be it the union's or the lawyer's turn, or over, where an
 * objection may follow. All else stays as it is. In the caller's transaction.
 */
@ApplicationScoped
class ConsentRenewal {

    private final AidRepository aids;
    private final AidText text;
    private final CaseFiles files;
    private final MergePatch patch;
    private final ConsentTelling telling;
    private final RulesInForce rules;

    ConsentRenewal(
            AidRepository aids,
            AidText text,
            CaseFiles files,
            MergePatch patch,
            ConsentTelling telling,
            RulesInForce rules) {
        this.aids = aids;
        this.text = text;
        this.files = files;
        this.patch = patch;
        this.telling = telling;
        this.rules = rules;
    }

    /** Nothing changes but the day, perhaps with its proof. */
    static boolean isMeant(Aid aid, ObjectNode changes) {
        ObjectNode rest = changes.deepCopy();
        rest.remove(List.of("papers"));
        return aid.submittedAt() != null
                && rest.size() == 1
                && rest.get("person") instanceof ObjectNode person
                && person.size() == 1
                && person.has("consentUntil");
    }

    /** @throws ProblemException 422 for a day that is over already, 409 where nobody has to consent */
    Uni<WorkCase> renew(UUID worker, WorkCase subject, AidMatter matter, ObjectNode changes) {
        AidRequest before = text.open(matter);
        return patch.merged(text.plain(before), changes, AidRequest.class)
                .invoke(request -> AidChecks.requireRenewed(before, request, rules.today()))
                .invoke(request -> matter.watchConsent(Consent.of(before), Consent.of(request)))
                .invoke(request -> matter.say(text.seal(request)))
                .call(request -> files.attach(subject, worker, request.files(), AidWriting.PAPERS))
                .call(request -> aids.flush())
                .chain(request -> renewed(subject, Consent.of(request)))
                .replaceWith(subject);
    }

    private Uni<Void> renewed(WorkCase subject, @Nullable Consent consent) {
        if (consent == null) throw new ProblemException(AidProblem.SETTLED);
        return telling.renewed(subject, consent);
    }
}
