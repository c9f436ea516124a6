package org.gongyou.casework;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** What every change of a case leaves behind, in its transaction: timeline, queue, audit entry, notice to the worker. */
@ApplicationScoped
class CaseTrail {

    static final String PURPOSE = "case-note";

    private final CaseRepository cases;
    private final CaseQueue queue;
    private final CaseParties parties;
    private final Audit audit;
    private final Notifier notifier;
    private final Vault vault;

    CaseTrail(CaseRepository cases, CaseQueue queue, CaseParties parties, Audit audit, Notifier notifier, Vault vault) {
        this.cases = cases;
        this.queue = queue;
        this.parties = parties;
        this.audit = audit;
        this.notifier = notifier;
        this.vault = vault;
    }

    Uni<Void> opened(WorkCase subject, CaseKind kind) {
        State state = kind.graph().initial();
        return cases.add(new CaseEvent(subject, Actor.APPLICANT, subject.applicantId(), CaseEvent.OPENED, null, null))
                .chain(() -> queue.write(subject, state))
                .chain(() -> audit(subject, subject.applicantId(), "casework.opened", null))
                .chain(() -> tell(subject, kind, state));
    }

    Uni<Void> taken(Step step, CaseKind kind, State next) {
        WorkCase subject = step.subject();
        String note = step.note();
        return cases.add(new CaseEvent(
                        subject,
                        step.actor(),
                        step.actorId(),
                        step.edge().verb(),
                        step.reasonCode(),
                        note == null ? null : vault.seal(PURPOSE, note)))
                .chain(() -> queue.write(subject, next))
                .chain(() ->
                        audit(subject, step.actorId(), "casework." + step.edge().verb(), step.reasonCode()))
                .chain(() -> tell(subject, kind, next));
    }

    /** Assigned, escalated, edited: the state stays. */
    Uni<Void> noted(WorkCase subject, Actor actor, @Nullable UUID actorId, String action, @Nullable State state) {
        return cases.add(new CaseEvent(subject, actor, actorId, action, null, null))
                .chain(() -> state == null ? Uni.createFrom().voidItem() : queue.write(subject, state))
                .chain(() -> audit(subject, actorId, "casework." + action, null));
    }

    Uni<Void> message(WorkCase subject, Actor actor, UUID actorId, String text) {
        return cases.add(new CaseEvent(subject, actor, actorId, CaseEvent.MESSAGE, null, vault.seal(PURPOSE, text)))
                .chain(() -> audit(subject, actorId, "casework.message", null))
                .chain(() -> actor == Actor.APPLICANT
                        ? Uni.createFrom().voidItem()
                        : notifier.tell(
                                subject.workerId(),
                                actor == Actor.PARTY ? CaseNotice.partyMessage(subject) : CaseNotice.message(subject)))
                .chain(() -> tellParties(subject, actorId));
    }

    private Uni<Void> tellParties(WorkCase subject, UUID author) {
        return parties.of(subject).chain(all -> Multi.createFrom()
                .iterable(all)
                .filter(party -> !party.equals(author))
                .onItem()
                .transformToUniAndConcatenate(party -> notifier.tell(party, CaseNotice.messageToParty(subject)))
                .onItem()
                .ignoreAsUni());
    }

    /** What the program says in the timeline; the state stays. */
    Uni<Void> said(WorkCase subject, Actor actor, @Nullable UUID actorId, String action, Words text) {
        CaseEvent event = new CaseEvent(subject, actor, actorId, action, null, vault.seal(PURPOSE, text.zh()))
                .alsoInEnglish(vault.seal(PURPOSE, text.en()));
        return cases.add(event).chain(() -> audit(subject, actorId, "casework." + action, null));
    }

    Uni<Void> tellEscalated(WorkCase subject, CaseKind kind, String union) {
        return notifier.tell(subject.workerId(), CaseNotice.escalated(subject, kind, union));
    }

    private Uni<Void> tell(WorkCase subject, CaseKind kind, State state) {
        return state.holder() == Holder.DRAFT
                ? Uni.createFrom().voidItem()
                : notifier.tell(subject.workerId(), CaseNotice.entered(subject, kind, state));
    }

    /** Of the officer alone: the case itself does not change. */
    Uni<Void> disclosed(WorkCase subject, UUID officer, DisclosureRequest.Purpose purpose) {
        return audit(subject, officer, "casework.disclosed", purpose.name());
    }

    private Uni<Void> audit(WorkCase subject, @Nullable UUID actor, String action, @Nullable String reason) {
        Map<String, Object> codes = new LinkedHashMap<>();
        codes.put("kind", subject.kind());
        codes.put("state", subject.state());
        codes.put("union", subject.unionId());
        if (reason != null) {
            codes.put("reason", reason);
        }
        return audit.record(subject.workerId(), actor, action, subject.id(), codes);
    }
}
