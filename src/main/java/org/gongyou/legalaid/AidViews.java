package org.gongyou.legalaid;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongyou.casework.CaseSummary;
import org.gongyou.casework.Reason;
import org.gongyou.casework.WorkCase;
import org.gongyou.limitation.LimitationClock;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Shows requests to whoever made them. In the caller's session. */
@ApplicationScoped
class AidViews {

    private final AidRepository aids;
    private final PaperRepository papers;
    private final AidText text;
    private final AidDesk desk;
    private final CaseBook cases;
    private final LimitationClock limitation;

    AidViews(
            AidRepository aids,
            PaperRepository papers,
            AidText text,
            AidDesk desk,
            CaseBook cases,
            LimitationClock limitation) {
        this.aids = aids;
        this.papers = papers;
        this.text = text;
        this.desk = desk;
        this.cases = cases;
        this.limitation = limitation;
    }

    /** Of a matter and its requests. */
    private record Story(AidMatter matter, List<Aid> aids, List<WorkCase> cases) {

        /** Whatever moves any of them moves what each shows. */
        long version() {
            return cases.stream().mapToLong(WorkCase::version).sum() + cases.size() - 1;
        }

        /** Number of the next request of the same form after a refusal; null when it was not refused, or nothing followed. */
        @Nullable
        String continuing(Aid refused) {
            if (refused.decided().outcome() != Decided.Outcome.REFUSED) return null;
            return aids.stream()
                    .skip(aids.indexOf(refused) + 1L)
                    .filter(later -> later.service() == refused.service() && later.submittedAt() != null)
                    .map(Aid::number)
                    .findFirst()
                    .orElse(null);
        }
    }

    Uni<AidView> of(WorkCase subject, Aid aid, Language language) {
        return story(aid).chain(story -> papers.of(aid).map(signed -> view(subject, aid, story, signed, language)));
    }

    Uni<Long> version(Aid aid) {
        return story(aid).map(Story::version);
    }

    private Uni<Story> story(Aid aid) {
        return aids.matter(aid)
                .chain(matter -> aids.story(aid.workerId(), aid.matterId()).chain(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(each -> cases.found(each))
                        .collect()
                        .asList()
                        .map(found -> new Story(matter, all, found))));
    }

    private AidView view(
            WorkCase subject, Aid aid, Story story, Map<PaperKind, SignedPaper> signed, Language language) {
        AidRequest request = text.open(story.matter());
        CaseSummary summary = cases.summary(subject, language);
        return new AidView(
                aid.id(),
                aid.number(),
                aid.matterId(),
                story.matter().number(),
                chapters(story, language),
                aid.service(),
                aid.service().words().in(language),
                summary.state(),
                summary.stateTitle(),
                desk.waitsForConsent(subject, request) ? Consent.RENEW.in(language) : summary.nextStep(),
                summary.dueAt(),
                summary.overdue(),
                summary.urgent(),
                aid.urgentReasons().stream()
                        .map(code -> new AidView.Why(code, Urgency.words(code).in(language)))
                        .toList(),
                summary.union(),
                Urgency.lastDay(request, limitation),
                Urgency.overSince(request, limitation),
                AidRequestView.of(request, language),
                aid.submittedAt() == null ? desk.missing(subject, aid, request) : List.of(),
                papers(aid, signed, language),
                decision(aid, language),
                answer(aid),
                story.continuing(aid),
                aid.stars(),
                story.version());
    }

    private List<AidView.Chapter> chapters(Story story, Language language) {
        return IntStream.range(0, story.aids().size())
                .mapToObj(i -> chapter(story.aids().get(i), story.cases().get(i), language))
                .toList();
    }

    private AidView.Chapter chapter(Aid aid, WorkCase subject, Language language) {
        CaseSummary summary = cases.summary(subject, language);
        return new AidView.Chapter(
                aid.id(),
                aid.number(),
                aid.service(),
                aid.service().words().in(language),
                summary.state(),
                summary.stateTitle());
    }

    List<AidView.PaperView> papers(Aid aid, Map<PaperKind, SignedPaper> signed, Language language) {
        return aid.service().papers().stream()
                .map(kind -> {
                    SignedPaper paper = signed.get(kind);
                    boolean counts = paper != null && paper.counts();
                    return new AidView.PaperView(
                            kind.path(),
                            kind.words().in(language),
                            counts,
                            paper == null ? null : paper.signedAt(),
                            paper == null ? null : paper.revokedAt(),
                            paper == null ? null : paper.sha256());
                })
                .toList();
    }

    /** Advice is no decision. */
    private @Nullable String answer(Aid aid) {
        return aid.decided().outcome() == null ? text.words(aid.decided().note()) : null;
    }

    AidView.@Nullable DecisionView decision(Aid aid, Language language) {
        Decided decided = aid.decided();
        if (decided.outcome() == null || decided.at() == null) return null;
        String code = decided.reasonCode();
        Reason reason = code == null ? null : AidReasons.of(code);
        return new AidView.DecisionView(
                decided.outcome().name(),
                decided.at(),
                code,
                reason == null ? null : reason.title().in(language),
                text.words(decided.note()));
    }
}
