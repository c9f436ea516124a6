package org.gongyou.card;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.membership.Member;
import org.gongyou.platform.persistence.DirectoryKind;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** Cards of a demonstration and of load tests, whose holders need not have joined. In the caller's transaction. */
@ApplicationScoped
public class MadeUpCards {

    private static final String NUMBERS = "select nextval('card_number') from generate_series(1, :count)";
    private static final String ISSUE = """
            with issued as (
                insert into card (worker_id, id, number, latest, membership_id, member_number, union_id, state,
                                  registered_year, valid_until, remind_on, issued_at, version)
                select worker, gen_random_uuid(), number, true, gen_random_uuid(), 'DEMO', :union, 'VALID',
                       :year, :until, cast(cast(:remind as text) as date), :now, 0
                from unnest(cast(:workers as uuid[]), cast(:numbers as text[])) as made(worker, number)
                where not exists (select 1 from card c where c.worker_id = worker and c.latest)
                returning worker_id, id, number),
            listed as (
                insert into directory (kind, key, worker_id) select :kind, number, worker_id from issued)
            insert into card_registration (worker_id, year, card_id, registered_at)
            select worker_id, :year, id, :now from issued
            on conflict (worker_id, year) do nothing
            """;

    private final CardIssuing issuing;
    private final CardRepository cards;
    private final CardRules rules;

    MadeUpCards(CardIssuing issuing, CardRepository cards, CardRules rules) {
        this.issuing = issuing;
        this.cards = cards;
        this.rules = rules;
    }

    /** To whoever has none. */
    public Uni<Void> issue(UUID worker, UUID union) {
        UUID membership = Ids.next();
        return issuing.changed(new Member(worker, membership, "DEMO", union, rules.now(), false));
    }

    /** To those who have none, in few statements however many they are; nothing is recorded of it. */
    public Uni<Void> issue(List<UUID> workers, UUID union) {
        int year = rules.today().getYear();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NUMBERS, Long.class)
                        .setParameter("count", workers.size())
                        .getResultList())
                .map(sequence -> sequence.stream()
                        .map(number -> CardNumber.of(year, number))
                        .toList())
                .chain(numbers -> issue(workers, numbers, union, year));
    }

    private Uni<Void> issue(List<UUID> workers, List<String> numbers, UUID union, int year) {
        LocalDate validUntil = rules.validUntil(year);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ISSUE)
                        .setParameter("kind", DirectoryKind.CARD_NUMBER.name())
                        .setParameter("workers", workers.toArray(UUID[]::new))
                        .setParameter("numbers", numbers.toArray(String[]::new))
                        .setParameter("union", union)
                        .setParameter("year", year)
                        .setParameter("until", validUntil)
                        .setParameter("remind", reminder(validUntil))
                        .setParameter("now", rules.now())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private @Nullable String reminder(LocalDate validUntil) {
        LocalDate day = rules.reminder(validUntil, rules.today());
        return day == null ? null : day.toString();
    }

    /** The member reports the card lost. */
    public Uni<Void> lose(UUID worker) {
        return cards.lockLatest(worker)
                .invoke(card -> {
                    if (card != null) card.reportLost(rules.today());
                })
                .chain(cards::flush);
    }

    /** The member has forgotten to register. */
    public Uni<Void> lapse(UUID worker) {
        return cards.lockLatest(worker)
                .invoke(card -> {
                    if (card != null) card.register(rules.today().getYear() - 2, rules);
                })
                .chain(cards::flush);
    }
}
