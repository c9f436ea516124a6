package org.gongyou.card;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Applying for a bank card, the first or another one after a loss. Every call works in the caller's transaction. */
@ApplicationScoped
class BankCardApplying {

    private final CardRepository memberCards;
    private final BankCardRepository cards;
    private final BankCardOpening opening;
    private final CardBank bank;
    private final Persons persons;
    private final CardRules rules;

    BankCardApplying(
            CardRepository memberCards,
            BankCardRepository cards,
            BankCardOpening opening,
            CardBank bank,
            Persons persons,
            CardRules rules) {
        this.memberCards = memberCards;
        this.cards = cards;
        this.opening = opening;
        this.bank = bank;
        this.persons = persons;
        this.rules = rules;
    }

    Uni<WorkCase> apply(UUID worker, String branch) {
        requireBranch(branch);
        return memberCards
                .lockLatest(worker)
                .map(CardService::orNone)
                .invoke(this::requireValid)
                .call(() -> cards.lockAll(worker).invoke(BankCardApplying::requireNoneInUse))
                .chain(card -> persons.of(worker).chain(person -> opening.open(card, branch, isInPerson(person))));
    }

    /** What a bank's machine cannot read a person at a counter can. */
    private static boolean isInPerson(@Nullable Person person) {
        return person == null
                || person.document() == null
                || person.document().type() != DocumentType.RESIDENT_IDENTITY_CARD;
    }

    private void requireValid(Card card) {
        if (card.stateOn(rules.today()) != CardState.VALID) {
            throw new ProblemException(CardProblem.NOT_VALID);
        }
    }

    private static void requireNoneInUse(List<BankCard> all) {
        if (all.stream().anyMatch(BankCard::isInUse)) {
            throw new ProblemException(CardProblem.BANK_CARD_IN_USE);
        }
    }

    void requireBranch(String code) {
        if (bank.branches().isEmpty()) {
            throw new ProblemException(CardProblem.NO_BANK);
        }
        if (bank.branches().stream().noneMatch(branch -> branch.code().equals(code))) {
            throw ProblemException.invalid("/branch", CardProblem.BRANCH_UNKNOWN);
        }
    }

    List<BankBranch> branches() {
        return bank.branches();
    }

    Instant now() {
        return rules.now();
    }

    static BankCard newest(List<BankCard> all) {
        if (all.isEmpty()) {
            throw new ProblemException(CardProblem.NO_BANK_CARD);
        }
        return all.get(0);
    }
}
