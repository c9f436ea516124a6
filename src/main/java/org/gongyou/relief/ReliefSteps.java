package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.household.Authorities;
import org.gongyou.household.FinanceCheck;
import org.gongyou.household.FinanceChecks;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Steps;
import org.gongyou.publicnotice.NoticeOrder;
import org.gongyou.publicnotice.NoticePreview;
import org.gongyou.publicnotice.NoticeStanding;
import org.gongyou.publicnotice.NoticeState;
import org.gongyou.publicnotice.PublicNotices;
import org.gongyou.publicnotice.Scope;
import org.jspecify.annotations.Nullable;

/** What others do for an application on its way: the household signs, civil affairs checks, the notice hangs. */
@ApplicationScoped
class ReliefSteps {

    private final Authorities authorities;
    private final FinanceChecks checks;
    private final PublicNotices notices;
    private final ReliefAssessing assessing;
    private final ReliefPeople people;
    private final ReliefText text;

    ReliefSteps(
            Authorities authorities,
            FinanceChecks checks,
            PublicNotices notices,
            ReliefAssessing assessing,
            ReliefPeople people,
            ReliefText text) {
        this.authorities = authorities;
        this.checks = checks;
        this.notices = notices;
        this.assessing = assessing;
        this.people = people;
        this.text = text;
    }

    /** Where it goes on after a state. */
    Uni<String> after(String state, ReliefApplication application) {
        Steps steps = assessing.programme(application).steps();
        Uni<Boolean> signed = ReliefWay.isAuthorityWanted(steps)
                ? isSigned(application)
                : Uni.createFrom().item(false);
        return signed.map(all -> ReliefWay.after(state, steps, all));
    }

    Uni<Boolean> isSigned(ReliefApplication application) {
        return authorities.complete(application.workerId(), assessing.today());
    }

    /** Each adult is told that the own signature is wanted. */
    Uni<Void> askToSign(WorkCase subject) {
        return authorities.ask(subject.workerId()).replaceWithVoid();
    }

    /** Nothing more is asked of anybody, and nothing hangs. */
    Uni<Void> stop(WorkCase subject) {
        return checks.stop(subject.workerId(), subject.id()).chain(() -> takeDown(subject));
    }

    Uni<Void> check(WorkCase subject) {
        return checks.ask(subject.workerId(), subject.id(), subject.number());
    }

    Uni<@Nullable FinanceCheck> checked(WorkCase subject) {
        return checks.of(subject.workerId(), subject.id());
    }

    /** @throws ProblemException 409 as long as civil affairs has not answered */
    Uni<Void> requireAnswer(WorkCase subject) {
        return checked(subject)
                .invoke(check -> {
                    if (check == null || check.state() != FinanceCheck.State.ANSWERED)
                        throw new ProblemException(ReliefProblem.ANSWER_NEEDED);
                })
                .replaceWithVoid();
    }

    Uni<Void> post(WorkCase subject, ReliefApplication application) {
        return order(subject, subject.unionId(), application)
                .chain(notices::post)
                .replaceWithVoid();
    }

    /**
     * Of a draft by the union it would go to.
     *
     * @throws ProblemException 404 where the programme puts none up
     */
    Uni<NoticePreview> preview(WorkCase subject, ReliefApplication application) {
        Programme programme = assessing.programme(application);
        if (!programme.steps().notice()) throw new ProblemException(ReliefProblem.NO_NOTICE);
        Uni<UUID> union = application.submittedAt() == null
                ? people.route(subject.workerId(), text.open(application), programme)
                        .map(ReliefRoute::union)
                : Uni.createFrom().item(subject.unionId());
        return union.chain(by -> order(subject, by, application)).map(notices::preview);
    }

    private Uni<NoticeOrder> order(WorkCase subject, UUID by, ReliefApplication application) {
        Programme programme = assessing.programme(application);
        ReliefRequest request = text.open(application);
        return people.known(subject.workerId()).chain(person -> people.union(subject.workerId())
                .map(own -> order(subject, by, programme, ReliefPeople.requiredName(request, person), own)));
    }

    private static NoticeOrder order(
            WorkCase subject, UUID by, Programme programme, PersonName name, @Nullable UUID own) {
        Steps steps = programme.steps();
        boolean closed = own != null && Scope.UNION_MEMBERS.name().equals(steps.noticeScope());
        return new NoticeOrder(
                subject.workerId(),
                subject.id(),
                subject.number(),
                programme.code(),
                programme.name(),
                name,
                by,
                closed ? Scope.UNION_MEMBERS : Scope.PUBLIC,
                closed ? own : null,
                steps.noticeWorkingDays());
    }

    private Uni<Void> takeDown(WorkCase subject) {
        return notices.takeDown(subject.workerId(), subject.id());
    }

    Uni<@Nullable NoticeStanding> notice(WorkCase subject) {
        return notices.of(subject.workerId(), subject.id());
    }

    /** @throws ProblemException 409 while it hangs, and while an objection is not answered */
    Uni<Void> requireNoticeOver(WorkCase subject) {
        return notice(subject)
                .invoke(standing -> {
                    boolean over = standing != null
                            && standing.state() != NoticeState.POSTED
                            && standing.openObjections() == 0;
                    if (!over) throw new ProblemException(ReliefProblem.NOTICE_RUNS);
                })
                .replaceWithVoid();
    }
}
