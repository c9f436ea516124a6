package org.gongyou.warmth;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.payment.Payee;
import org.gongyou.payment.Payees;
import org.gongyou.payment.Payments;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What people on lists see, and say: to which account it goes. */
@ApplicationScoped
class MyWarmth {

    private final WarmthRepository lists;
    private final Payments payments;
    private final Payees payees;
    private final PersonAccounts people;
    private final Unions unions;
    private final WarmthRules rules;

    MyWarmth(
            WarmthRepository lists,
            Payments payments,
            Payees payees,
            PersonAccounts people,
            Unions unions,
            WarmthRules rules) {
        this.lists = lists;
        this.payments = payments;
        this.payees = payees;
        this.people = people;
        this.unions = unions;
        this.rules = rules;
    }

    Uni<List<MyWarmthView>> all(UUID worker, Language language) {
        return Panache.withSession(() -> people.of(worker).chain(lists::of).chain(lines -> Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(line -> view(line, language))
                .collect()
                .asList()));
    }

    Uni<MyWarmthView> one(UUID worker, UUID id, Language language) {
        return Panache.withSession(() -> people.of(worker)
                .chain(lists::of)
                .map(lines -> lines.stream()
                        .filter(line -> line.id().equals(id))
                        .findFirst()
                        .orElse(null))
                .map(MyWarmth::orNotFound)
                .chain(line -> view(line, language)));
    }

    /** Of what is asked for, or came back: there the payment comes first, as it does when the bank answers. */
    Uni<MyWarmthView> payTo(UUID worker, UUID id, IfMatch ifMatch, Payee payee, Language language) {
        return Panache.withTransaction(() -> people.of(worker).chain(person -> lists.returnedPurpose(person, id)
                .chain(purpose -> purpose == null ? Uni.createFrom().voidItem() : payments.mend(purpose, payee))
                .chain(() -> lists.holdOf(person, id))
                .map(MyWarmth::orNotFound)
                .invoke(line -> ifMatch.check(line.version()))
                .call(() -> rules.requireOwn(worker, payee))
                .invoke(line -> enter(line, payee))
                .call(lists::flush)
                .chain(line -> view(line, language))));
    }

    private void enter(WarmthLine line, Payee payee) {
        byte[] sealed = payees.seal(payee);
        if (line.state() == LineState.RETURNED) line.mend(sealed, rules.now());
        else line.payTo(sealed, rules.now());
    }

    private static WarmthLine orNotFound(@Nullable WarmthLine line) {
        if (line == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return line;
    }

    private Uni<MyWarmthView> view(WarmthLine line, Language language) {
        return lists.find(line.listId()).map(found -> {
            WarmthList list = Objects.requireNonNull(found);
            UnionNode union = unions.tree().find(line.unionId());
            byte[] sealed = line.payee();
            return MyWarmthView.of(
                    line,
                    list,
                    union == null ? "" : union.name(),
                    rules.reason(list, line, language),
                    sealed == null ? null : payees.open(sealed),
                    language);
        });
    }
}
