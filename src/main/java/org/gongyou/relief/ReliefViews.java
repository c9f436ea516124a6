package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.CaseSummary;
import org.gongyou.casework.CaseViews;
import org.gongyou.casework.WorkCase;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.payment.PaymentState;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.programme.Programme;
import org.gongyou.publicnotice.NoticeStanding;
import org.gongyou.relief.ReliefView.DecisionView;
import org.gongyou.relief.ReliefView.MissingView;
import org.gongyou.relief.ReliefView.NoticeRef;
import org.gongyou.relief.ReliefView.PaymentView;
import org.gongyou.relief.ReliefView.ProgrammeRef;
import org.gongyou.relief.ReliefView.WordView;
import org.jspecify.annotations.Nullable;

/** Shows applications to whoever made them. In the caller's session. */
@ApplicationScoped
class ReliefViews {

    /** So that whatever is shown moves the version, and no change of the case can be taken for one. */
    private static final long CASE = 1_000_000_000L;

    private static final Set<String> APPLICANTS_TURN =
            Set.of(ReliefGraph.DRAFT, ReliefGraph.MORE_INFORMATION, ReliefGraph.PAPERS_TO_FOLLOW);

    private static final Set<String> EXPLAINED = Set.of(ReliefGraph.REFUSED, ReliefGraph.MORE_INFORMATION);

    private final ReliefDesk desk;
    private final ReliefText text;
    private final ReliefAround around;
    private final ReliefAssessing assessing;
    private final CaseViews cases;

    ReliefViews(ReliefDesk desk, ReliefText text, ReliefAround around, ReliefAssessing assessing, CaseViews cases) {
        this.desk = desk;
        this.text = text;
        this.around = around;
        this.assessing = assessing;
        this.cases = cases;
    }

    Uni<ReliefView> of(WorkCase subject, ReliefApplication application, Language language) {
        ReliefRequest request = text.open(application);
        return missing(subject, application, request)
                .chain(missing -> word(subject, language).chain(word -> around.of(subject, application)
                        .map(known -> view(subject, application, request, new Told(missing, word), known, language))));
    }

    /** What the applicant has to know beside the state. */
    private record Told(
            ReliefDesk.@Nullable Missing missing, @Nullable WordView word) {}

    private Uni<@Nullable WordView> word(WorkCase subject, Language language) {
        return EXPLAINED.contains(subject.state())
                ? cases.lastReason(subject, language).map(WordView::of)
                : Uni.createFrom().nullItem();
    }

    private Uni<ReliefDesk.@Nullable Missing> missing(
            WorkCase subject, ReliefApplication application, ReliefRequest request) {
        return APPLICANTS_TURN.contains(subject.state())
                ? desk.missing(application, request).map(found -> found)
                : Uni.createFrom().nullItem();
    }

    private ReliefView view(
            WorkCase subject,
            ReliefApplication application,
            ReliefRequest request,
            Told told,
            ReliefAround.Known known,
            Language language) {
        CaseSummary summary = cases.summary(subject, language);
        Programme programme = assessing.programme(application);
        MissingView lacking = told.missing() == null ? null : missing(told.missing());
        List<VisitView> visits =
                known.visits().stream().map(VisitView::ofWorker).toList();
        NoticeRef notice = notice(known.notice());
        return new ReliefView(
                subject.id(),
                summary.number(),
                new ProgrammeRef(
                        programme.id(),
                        programme.code(),
                        programme.version(),
                        programme.name().in(language),
                        programme.kind().words().in(language)),
                summary.state(),
                summary.stateTitle(),
                nextStep(summary, known, language),
                summary.dueAt(),
                summary.overdue(),
                summary.urgent(),
                summary.union(),
                ReliefSaid.of(request, language),
                lacking,
                finding(application, programme, language),
                visits,
                notice,
                decision(application),
                told.word(),
                known.payments().stream()
                        .map(payment -> PaymentView.of(payment, language))
                        .toList(),
                version(subject, known.payments(), (lacking + " " + visits + " " + notice).hashCode()));
    }

    /** As far as the latest visit is, which comes first; what comes back later is mended though the case is over. */
    private static String nextStep(CaseSummary summary, ReliefAround.Known known, Language language) {
        List<Visit> visits = known.visits();
        if (!visits.isEmpty() && summary.state().equals(ReliefGraph.VISIT))
            return visits.get(0).nextStep().in(language);
        if (!summary.state().equals(ReliefGraph.PAID)) return summary.nextStep();
        Set<PaymentState> states =
                known.payments().stream().map(PaymentStanding::state).collect(Collectors.toSet());
        if (states.contains(PaymentState.RETURNED)) return ReliefGraph.MEND_IT.in(language);
        states.removeAll(Set.of(PaymentState.PAID, PaymentState.CANCELLED));
        return states.isEmpty() ? summary.nextStep() : ReliefGraph.TO_BE_RELEASED.in(language);
    }

    private @Nullable FindingView finding(ReliefApplication application, Programme programme, Language language) {
        Weighed weighed = text.weighed(application);
        return weighed == null ? null : FindingView.of(weighed, programme, language);
    }

    private static MissingView missing(ReliefDesk.Missing missing) {
        return new MissingView(
                missing.fields().stream().map(FieldError::pointer).toList(),
                ReliefChecks.names(missing.papers()),
                missing.unsigned());
    }

    static @Nullable NoticeRef notice(@Nullable NoticeStanding standing) {
        return standing == null
                ? null
                : new NoticeRef(
                        standing.from(), standing.until(), standing.state().name());
    }

    private static @Nullable DecisionView decision(ReliefApplication application) {
        Settled settled = application.settled();
        Instant at = settled.at();
        if (at == null) return null;
        LocalDate until = settled.reason() == null || application.isReopened()
                ? null
                : ChinaDay.of(at).plusDays(Appeals.DAYS);
        return new DecisionView(at, settled.amountInFen(), settled.reason(), until);
    }

    private static long version(WorkCase subject, List<PaymentStanding> payments, int rest) {
        long paid = payments.stream().mapToLong(PaymentStanding::version).sum() + payments.size();
        long shown = Math.floorMod(31L * rest + paid, CASE);
        return subject.version() * CASE + shown;
    }
}
