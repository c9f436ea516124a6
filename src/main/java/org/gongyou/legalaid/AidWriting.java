package org.gongyou.legalaid;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.CaseFiles;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.legalaid.AidBook.Held;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.MergePatch;

/** Writing and mending a request. Every call works in the caller's transaction. */
@ApplicationScoped
class AidWriting {

    static final String PAPERS = "/papers";

    private final AidRepository aids;
    private final AidText text;
    private final AidOpening opening;
    private final Cases cases;
    private final CaseFiles files;
    private final MergePatch patch;

    AidWriting(AidRepository aids, AidText text, AidOpening opening, Cases cases, CaseFiles files, MergePatch patch) {
        this.aids = aids;
        this.text = text;
        this.opening = opening;
        this.cases = cases;
        this.files = files;
        this.patch = patch;
    }

    Uni<WorkCase> begin(UUID worker, AidRequest request) {
        UUID id = Ids.next();
        return opening.requireSound(worker, request)
                .chain(() -> opening.open(worker, id, opening.city(), List.of()))
                .call(subject -> {
                    AidMatter matter = new AidMatter(worker, id, subject.number(), text.seal(request), opening.now());
                    matter.watchConsent(null, Consent.of(request));
                    return aids.add(matter)
                            .chain(() -> aids.add(new Aid(worker, id, id, subject.number(), request.wanted())));
                })
                .call(subject -> files.attach(subject, worker, request.files(), PAPERS));
    }

    /**
     * Only while it is the applicant's turn, and nothing once aid is granted as it is. What form of help it is about changes in a
     * first draft only; what other running help in the matter rests on does not change.
     */
    Uni<WorkCase> mend(UUID worker, WorkCase subject, Held held, ObjectNode changes) {
        opening.requireTurn(subject);
        if (cases.isIn(subject, AidGraph.PAPERS)) throw new ProblemException(AidProblem.SETTLED);
        AidMatter matter = held.matter();
        AidRequest before = text.open(matter);
        return patch.merged(text.plain(before), changes, AidRequest.class)
                .call(request -> opening.requireSound(worker, request))
                .invoke(request -> settle(held.aid(), request, changes.has("service")))
                .call(request -> requireSharedUntouched(held.aid(), before, request))
                .invoke(request -> matter.watchConsent(Consent.of(before), Consent.of(request)))
                .invoke(request -> matter.say(text.seal(request)))
                .call(request -> files.attach(subject, worker, request.files(), PAPERS))
                .chain(request -> aids.flush())
                .chain(() -> cases.edited(subject));
    }

    private Uni<Void> requireSharedUntouched(Aid aid, AidRequest before, AidRequest request) {
        return aids.story(aid.workerId(), aid.matterId())
                .invoke(story -> {
                    if (story.stream().anyMatch(other -> !other.id().equals(aid.id()) && other.isRunning()))
                        SharedMatter.requireUntouched(before, request);
                })
                .replaceWithVoid();
    }

    private static void settle(Aid aid, AidRequest request, boolean named) {
        boolean open = aid.isFirst() && aid.submittedAt() == null;
        if (open) aid.askFor(request.wanted());
        else if (named) throw ProblemException.invalid("/service", AidProblem.SERVICE_FIXED);
    }

    /** A further form of help in the same matter: nothing is written twice. */
    Uni<WorkCase> goOn(WorkCase former, Aid aid, Service service) {
        UUID id = Ids.next();
        return aids.lockMatter(aid)
                .call(matter -> aids.story(aid.workerId(), aid.matterId()).invoke(story -> requireNew(story, service)))
                .chain(matter -> opening.open(aid.workerId(), id, former.unionId(), former.excludedUnions())
                        .call(subject ->
                                aids.add(new Aid(aid.workerId(), id, aid.matterId(), subject.number(), service)))
                        .call(subject -> files.attach(
                                subject, aid.workerId(), text.open(matter).files(), PAPERS)));
    }

    private static void requireNew(List<Aid> story, Service service) {
        if (story.stream().allMatch(aid -> aid.submittedAt() == null))
            throw new ProblemException(AidProblem.NOT_SUBMITTED);
        story.stream()
                .filter(aid -> aid.service() == service && aid.endedAt() == null)
                .findFirst()
                .ifPresent(open -> {
                    throw new ProblemException(AidProblem.CONTINUED).with("number", open.number());
                });
    }
}
