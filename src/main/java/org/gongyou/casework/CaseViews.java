package org.gongyou.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Shows cases in the reader's language. */
@ApplicationScoped
public class CaseViews {

    private final CaseKinds kinds;
    private final CaseRepository cases;
    private final Unions unions;
    private final Vault vault;

    CaseViews(CaseKinds kinds, CaseRepository cases, Unions unions, Vault vault) {
        this.kinds = kinds;
        this.cases = cases;
        this.unions = unions;
        this.vault = vault;
    }

    public CaseSummary summary(WorkCase subject, Language language) {
        CaseKind kind = kinds.of(subject);
        State state = kind.graph().state(subject.state());
        return new CaseSummary(
                subject.number(),
                subject.kind(),
                kind.title().in(language),
                state.name(),
                state.title().in(language),
                state.nextStep().in(language),
                ShownHolder.of(state.holder()),
                union(subject.unionId()),
                subject.dates().openedAt(),
                subject.dates().dueAt(),
                subject.dates().isOverdue(),
                subject.isUrgent());
    }

    Uni<CaseView> whole(WorkCase subject, Set<Actor> reader, Language language) {
        CaseKind kind = kinds.of(subject);
        return kind.details(subject.workerId(), subject.id(), language).chain(details -> kind.withheld(subject)
                .chain(withheld -> cases.timeline(subject).map(events -> {
                    CaseSummary summary = summary(subject, language);
                    boolean officer = reader.contains(Actor.HANDLER);
                    return new CaseView(
                            subject.id(),
                            summary.number(),
                            summary.kind(),
                            summary.kindTitle(),
                            summary.state(),
                            summary.stateTitle(),
                            summary.nextStep(),
                            summary.holder(),
                            summary.union(),
                            subject.dates().openedAt(),
                            subject.dates().closedAt(),
                            subject.dates().dueAt(),
                            subject.dates().promisedAt(),
                            subject.dates().isOverdue(),
                            subject.isUrgent(),
                            officer ? subject.handlerId() : null,
                            actions(kind, subject, reader, withheld),
                            officer
                                    ? kind.reasons().stream()
                                            .map(reason -> view(reason, language))
                                            .toList()
                                    : List.of(),
                            details,
                            events.stream()
                                    .map(event -> entry(event, kind, language))
                                    .toList(),
                            subject.version());
                })));
    }

    /** Why it was refused, sent back, or more is asked for: the last of them, as the worker reads it in the timeline. */
    public Uni<CaseView.@Nullable Entry> lastReason(WorkCase subject, Language language) {
        CaseKind kind = kinds.of(subject);
        return cases.timeline(subject).map(events -> events.stream()
                .filter(event -> event.reasonCode() != null)
                .reduce((earlier, later) -> later)
                .map(event -> entry(event, kind, language))
                .orElse(null));
    }

    private static List<String> actions(CaseKind kind, WorkCase subject, Set<Actor> reader, Set<String> withheld) {
        return kind.graph().edgesFrom(subject.state(), reader).stream()
                .map(Edge::verb)
                .filter(verb -> !withheld.contains(verb))
                .toList();
    }

    private CaseView.Entry entry(CaseEvent event, CaseKind kind, Language language) {
        State state = kind.graph().state(event.toState());
        byte[] note = event.note(language);
        return new CaseView.Entry(
                event.at(),
                ShownActor.of(event.actor()),
                event.actor() == Actor.PARTY,
                event.action(),
                state.name(),
                state.title().in(language),
                union(event.unionId()).name(),
                reason(kind, event.reasonCode(), language),
                note == null ? null : vault.open(CaseTrail.PURPOSE, note));
    }

    private static CaseView.@Nullable ReasonView reason(CaseKind kind, @Nullable String code, Language language) {
        return kind.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(reason -> view(reason, language))
                .orElse(null);
    }

    private static CaseView.ReasonView view(Reason reason, Language language) {
        return new CaseView.ReasonView(
                reason.code(),
                reason.title().in(language),
                reason.rule().in(language),
                reason.mend().in(language));
    }

    public CaseView.UnionRef union(UUID id) {
        UnionNode union = unions.tree().find(id);
        return union == null
                ? new CaseView.UnionRef(id, "", null)
                : new CaseView.UnionRef(id, union.name(), union.phone());
    }
}
