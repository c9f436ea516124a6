package org.gongyou.legalaid;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.State;
import org.gongyou.casework.Step;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A request for legal aid as a kind of case. */
@ApplicationScoped
class LegalAidCase implements CaseKind {

    private final AidRepository aids;
    private final AidDesk desk;
    private final AidOffice office;
    private final AidTelling telling;
    private final AidDetails details;
    private final RulesInForce rules;
    private final CaseProfile profile;

    LegalAidCase(
            AidRepository aids,
            AidDesk desk,
            AidOffice office,
            AidTelling telling,
            AidDetails details,
            RulesInForce rules) {
        this.aids = aids;
        this.desk = desk;
        this.office = office;
        this.telling = telling;
        this.details = details;
        this.rules = rules;
        this.profile = new CaseProfile(
                Matters.KIND,
                "FY",
                new Words("法律援助", "Legal aid"),
                OfficerFunction.HANDLE_LEGAL_AID,
                AidReasons.ALL,
                AidGraph.graph());
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    @Override
    public int limit(WorkCase subject, State state) {
        return rules.limit(subject, state);
    }

    @Override
    public Uni<Void> take(Step step) {
        return aid(step.subject()).chain(aid -> take(step, aid));
    }

    private Uni<Void> take(Step step, Aid aid) {
        WorkCase subject = step.subject();
        return switch (step.edge().verb()) {
            case AidGraph.SUBMIT -> desk.submit(subject, aid);
            case AidGraph.SUPPLY -> desk.supply(subject, aid);
            case AidGraph.APPROVE, AidGraph.GRANT -> office.decide(step, aid, Decided.Outcome.GRANTED);
            case AidGraph.REFUSE -> office.decide(step, aid, Decided.Outcome.REFUSED);
            case AidGraph.ANSWER -> office.answer(step, aid);
            case AidGraph.TRANSFER -> Uni.createFrom().voidItem().invoke(() -> office.offer(step));
            case AidGraph.ACCEPT_TRANSFER -> Uni.createFrom().voidItem().invoke(subject::settle);
            case AidGraph.DECLINE_TRANSFER, AidGraph.COME_BACK ->
                Uni.createFrom().voidItem().invoke(subject::comeBack);
            case AidGraph.CLOSE, AidGraph.TERMINATE, AidGraph.WITHDRAW, AidGraph.LAPSE -> office.end(aid);
            default -> Uni.createFrom().voidItem();
        };
    }

    /** Where nothing has to be signed somebody is to be found at once. */
    @Override
    public Uni<String> leadsTo(Step step) {
        boolean granted = step.is(AidGraph.APPROVE) || step.is(AidGraph.GRANT);
        if (!granted) return CaseKind.super.leadsTo(step);
        return aid(step.subject())
                .map(aid -> aid.service().papers().isEmpty()
                        ? AidGraph.ASSIGNING
                        : step.edge().to());
    }

    @Override
    public Uni<Void> taken(Step step) {
        return aid(step.subject()).chain(aid -> telling.tell(step, aid));
    }

    private Uni<Aid> aid(WorkCase subject) {
        return aids.find(subject.workerId(), subject.id()).map(LegalAidCase::orNotFound);
    }

    static Aid orNotFound(@Nullable Aid found) {
        if (found == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return found;
    }

    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return aids.find(worker, caseId).chain(aid -> details.of(orNotFound(aid), language));
    }

    /** Whose dispute it is decides nothing, be it a relative's request. */
    @Override
    public Uni<Boolean> hasStake(List<UUID> person, UUID worker, UUID caseId) {
        return aids.find(worker, caseId).map(aid -> {
            UUID concerned = aid == null ? null : aid.concerned();
            return concerned != null && person.contains(concerned);
        });
    }
}
