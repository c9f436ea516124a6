package org.gongyou.cover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.account.AccountDirectory;
import org.gongyou.account.IdentityLevel;
import org.gongyou.account.MadeUpAccounts;
import org.gongyou.card.MadeUpCards;
import org.gongyou.cover.Coverage.Worker;
import org.gongyou.membership.MadeUpMembers;
import org.gongyou.membership.Member;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.Sex;
import org.gongyou.platform.security.Role;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;

/** People to cover, made in few statements. */
@ApplicationScoped
class Workforce {

    private final MadeUpAccounts accounts;
    private final MadeUpMembers members;
    private final MadeUpCards cards;
    private final AccountDirectory directory;
    private final MemberCovers watcher;
    private final Tokens tokens;
    private final Clock clock;

    Workforce(
            MadeUpAccounts accounts,
            MadeUpMembers members,
            MadeUpCards cards,
            AccountDirectory directory,
            MemberCovers watcher,
            Tokens tokens,
            Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.cards = cards;
        this.directory = directory;
        this.watcher = watcher;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Who have joined today, hold a card and have whatever comes with it. */
    List<Worker> members(UUID union, int count) {
        List<UUID> ids = Stream.generate(Ids::next).limit(count).toList();
        return Transactions.run(() -> accounts.begin(ids)
                .chain(() -> members.enter(ids, union))
                .chain(() -> cards.issue(ids, union))
                .chain(Panache::getSession)
                .chain(session -> session.createNativeQuery(
                                "select worker_id, id, member_number from membership where worker_id in (:ids)",
                                Tuple.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .call(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> watcher.changed(member(row, union, false)))
                        .onItem()
                        .ignoreAsUni())
                .map(rows -> rows.stream()
                        .map(row -> new Worker(
                                row.get(0, UUID.class),
                                tokens.of(row.get(0, UUID.class), Role.WORKER),
                                row.get(2, String.class)))
                        .toList()));
    }

    private Member member(Tuple row, UUID union, boolean ended) {
        return new Member(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                union,
                clock.instant(),
                ended);
    }

    /** The register tells of the membership once more. */
    void changed(Worker worker, UUID union, boolean ended) {
        Transactions.run(() -> watcher.changed(
                        new Member(worker.id(), Ids.next(), worker.number(), union, clock.instant(), ended))
                .replaceWith(true));
    }

    /** Who has an account and a document, and never joined. */
    Worker stranger() {
        UUID id = Ids.next();
        Transactions.run(() -> accounts.begin(List.of(id)).replaceWith(true));
        return new Worker(id, tokens.of(id, Role.WORKER), "");
    }

    Worker known(Worker worker, String number) {
        IdentityDocument document = IdentityDocument.check(
                DocumentType.RESIDENT_IDENTITY_CARD, number, null, null, CoverDays.of(clock.instant()));
        Transactions.run(() -> directory
                .identify(worker.id(), new PersonName("演示工友"), document, IdentityLevel.FORMAT_CHECKED)
                .replaceWith(true));
        return worker;
    }

    /** Of somebody of that sex. */
    static String numberOf(Sex sex) {
        return Stream.generate(() -> IdentityNumbers.bornOn(Coverage.BORN))
                .filter(number -> (number.charAt(16) % 2 == 1) == (sex == Sex.MALE))
                .findFirst()
                .orElseThrow();
    }
}
