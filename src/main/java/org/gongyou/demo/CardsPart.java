package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.account.AccountDirectory;
import org.gongyou.card.MadeUpCards;

/** Members have their cards by joining; one has lost it, one has forgotten to register. */
@ApplicationScoped
class CardsPart implements DemoPart {

    private static final int LOST = 18;
    private static final int LAPSED = 16;

    private final AccountDirectory accounts;
    private final MadeUpCards cards;

    CardsPart(AccountDirectory accounts, MadeUpCards cards) {
        this.accounts = accounts;
        this.cards = cards;
    }

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public Uni<Void> load() {
        return of(LOST, cards::lose).chain(() -> of(LAPSED, cards::lapse));
    }

    private Uni<Void> of(int number, Function<UUID, Uni<Void>> happen) {
        DemoWorker worker = DemoWorker.ALL.get(number - 1);
        return accounts.findOrBegin(worker.phone(), worker.name()).chain(happen::apply);
    }
}
