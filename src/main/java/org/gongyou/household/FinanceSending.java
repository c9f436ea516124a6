package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.household.CivilAffairs.Inquiry;
import org.gongyou.household.FinanceCheck.State;
import org.jspecify.annotations.Nullable;

/** The last look before anything leaves the house. In the caller's transaction. */
@ApplicationScoped
class FinanceSending {

    private final FinanceStore store;
    private final FinanceAsking asking;
    private final FinanceNews news;
    private final AuthorityBook authorities;
    private final Portraits portraits;
    private final HouseholdText text;

    FinanceSending(
            FinanceStore store,
            FinanceAsking asking,
            FinanceNews news,
            AuthorityBook authorities,
            Portraits portraits,
            HouseholdText text) {
        this.store = store;
        this.asking = asking;
        this.news = news;
        this.authorities = authorities;
        this.portraits = portraits;
        this.text = text;
    }

    /**
     * The lines of a check that want an answer, from now on sent; none, and the check is stopped, when an authority is missing.
     *
     * @param officer who carries the file; null for the adapter
     */
    Uni<List<Inquiry>> send(AskedCheck check, @Nullable UUID officer) {
        return authorities
                .isComplete(check.worker(), portraits.today())
                .chain(complete ->
                        complete ? sent(check, officer) : asking.stop(check).replaceWith(List.of()));
    }

    private Uni<List<Inquiry>> sent(AskedCheck check, @Nullable UUID officer) {
        return store.change(
                        "update finance_line set state = 'SENT' where worker_id = ?1 and check_id = ?2 and state = 'WAITING'",
                        check.worker(),
                        check.id())
                .chain(() -> check.state() == State.WAITING
                        ? store.move(check, State.SENT, null)
                        : Uni.createFrom().voidItem())
                .chain(() -> store.lines(check))
                .map(this::inquiries)
                .call(inquiries -> news.noted(
                        check,
                        officer,
                        "finance-check.sent",
                        Map.of("case", check.number(), "persons", inquiries.size())));
    }

    private List<Inquiry> inquiries(List<FinanceLine> lines) {
        List<Inquiry> inquiries = new ArrayList<>();
        for (FinanceLine line : lines) {
            if (line.state() != State.SENT || line.person() == null) continue;
            inquiries.add(text.open(line.person(), AskedPerson.class).inquiry(line.reference()));
        }
        return inquiries;
    }
}
