package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.CaseViews;
import org.gongyou.casework.WorkCase;
import org.gongyou.household.Authorities;
import org.gongyou.household.AuthorityView;
import org.gongyou.household.FinanceCheck;
import org.gongyou.household.Frozen;
import org.gongyou.household.HouseholdChange;
import org.gongyou.household.HouseholdView;
import org.gongyou.household.Households;
import org.gongyou.household.KeptPaper;
import org.gongyou.platform.language.Language;
import org.gongyou.programme.Programme;
import org.gongyou.relief.ReliefOfficerView.KeptView;
import org.gongyou.relief.ReliefOfficerView.PaperView;
import org.jspecify.annotations.Nullable;

/** All that an application rests on, for the officers of its case. In the caller's session. */
@ApplicationScoped
class ReliefInspection {

    private final ReliefText text;
    private final ReliefAssessing assessing;
    private final ReliefAround around;
    private final Households households;
    private final Authorities authorities;
    private final CaseViews cases;

    ReliefInspection(
            ReliefText text,
            ReliefAssessing assessing,
            ReliefAround around,
            Households households,
            Authorities authorities,
            CaseViews cases) {
        this.text = text;
        this.assessing = assessing;
        this.around = around;
        this.households = households;
        this.authorities = authorities;
        this.cases = cases;
    }

    private record Basis(
            @Nullable Weighed today,
            @Nullable HouseholdView household,
            List<Frozen> kept,
            @Nullable HouseholdChange changed,
            List<KeptPaper> papers,
            List<AuthorityView> authorities) {}

    Uni<ReliefOfficerView> of(WorkCase subject, ReliefApplication application, Language language) {
        return basis(application).chain(basis -> around.of(subject, application)
                .chain(known -> around.seen(application).chain(seen -> around.check(subject)
                        .map(check -> view(subject, application, basis, known, seen, check, language)))));
    }

    /** A household that was given up meanwhile shows nothing; what was decided on stays. */
    private Uni<Basis> basis(ReliefApplication application) {
        UUID worker = application.workerId();
        return assessing
                .weigh(application, text.open(application))
                .map(found -> (@Nullable Weighed) found)
                .onFailure(ReliefDesk::isHouseholdMissing)
                .recoverWithNull()
                .chain(today -> today == null
                        ? Uni.createFrom().item(new Basis(null, null, List.of(), null, List.of(), List.of()))
                        : households.shown(worker).chain(shown -> households
                                .frozen(worker, application.id())
                                .chain(kept -> households
                                        .changedSince(worker, application.id())
                                        .chain(changed -> basis(worker, today, shown, kept, changed)))));
    }

    private Uni<Basis> basis(
            UUID worker, Weighed today, HouseholdView shown, List<Frozen> kept, @Nullable HouseholdChange changed) {
        return households.papers(worker, assessing.today()).chain(papers -> authorities
                .of(worker)
                .map(signed -> new Basis(today, shown, kept, changed, papers, signed)));
    }

    private ReliefOfficerView view(
            WorkCase subject,
            ReliefApplication application,
            Basis basis,
            ReliefAround.Known known,
            @Nullable Seen seen,
            @Nullable FinanceCheck check,
            Language language) {
        Programme programme = assessing.programme(application);
        return new ReliefOfficerView(
                cases.summary(subject, language),
                ReliefSaid.of(text.open(application), language),
                finding(text.weighed(application), programme, language),
                finding(basis.today(), programme, language),
                basis.household(),
                basis.kept().stream()
                        .map(copy -> new KeptView(copy.at(), copy.householdVersion(), copy.sha256()))
                        .toList(),
                basis.changed(),
                basis.papers().stream()
                        .map(paper -> PaperView.of(paper, language))
                        .toList(),
                basis.authorities(),
                check,
                known.visits().stream().map(around::shown).toList(),
                finding(seen == null ? null : seen.weighed(), programme, language),
                seen == null ? List.of() : seen.differences(),
                ReliefViews.notice(known.notice()),
                known.payments().stream()
                        .map(payment -> ReliefView.PaymentView.of(payment, language))
                        .toList(),
                subject.version());
    }

    private static @Nullable FindingView finding(@Nullable Weighed weighed, Programme programme, Language language) {
        return weighed == null ? null : FindingView.of(weighed, programme, language);
    }
}
