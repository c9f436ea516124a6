package org.gongyou.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.Reason;
import org.gongyou.casework.Step;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;

/** A bank card applied for. Whoever has no resident identity card shows the document at the branch before it is made. */
@ApplicationScoped
class BankCardCase implements CaseKind {

    private static final List<Reason> REASONS = List.of(new Reason(
            "identity-mismatch",
            new Words("身份信息与银行记录不一致", "Name and document do not match at the bank"),
            new Words("《个人存款账户实名制规定》第六条", "Rules on real names of deposit accounts, art. 6"),
            new Words("请核对个人信息后重新申请。", "Check your details and apply again.")));

    private final BankCardRepository cards;
    private final BankDelivery bank;
    private final CaseProfile profile;

    BankCardCase(BankCardRepository cards, BankDelivery bank, BankCardGraph graph) {
        this.cards = cards;
        this.bank = bank;
        this.profile = new CaseProfile(
                "BANK_CARD",
                "BC",
                new Words("会员银行卡申请", "Bank card"),
                OfficerFunction.MANAGE_CARDS,
                REASONS,
                graph.graph());
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    @Override
    public Uni<Void> take(Step step) {
        return of(step.subject().workerId(), step.subject().id()).chain(card -> take(step, card));
    }

    private Uni<Void> take(Step step, BankCard card) {
        return switch (step.edge().verb()) {
            case BankCardGraph.ORDER -> {
                if (card.isInPerson()) throw new ProblemException(CardProblem.IDENTITY_AT_BRANCH);
                yield bank.leave(card.order(BankOrder.What.MAKE, step.subject().number()));
            }
            case BankCardGraph.IDENTIFIED ->
                bank.leave(card.order(BankOrder.What.MAKE, step.subject().number()));
            case BankCardGraph.ACTIVATE -> {
                card.activate();
                yield cards.flush();
            }
            default -> Uni.createFrom().voidItem();
        };
    }

    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return of(worker, caseId).map(card -> JsonNodeFactory.instance
                .objectNode()
                .put("branch", card.branch())
                .put("inPerson", card.isInPerson()));
    }

    private Uni<BankCard> of(UUID worker, UUID id) {
        return cards.find(worker, id).map(found -> {
            if (found == null) throw new IllegalStateException("a bank card's case has its row");
            return found;
        });
    }
}
