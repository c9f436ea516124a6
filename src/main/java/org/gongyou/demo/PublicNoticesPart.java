package org.gongyou.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.publicnotice.NoticeOrder;
import org.gongyou.publicnotice.PublicNotices;
import org.gongyou.publicnotice.Scope;

/** Two notices that hang from the first day, of cases that nobody decides: to be looked at and objected to. */
@ApplicationScoped
class PublicNoticesPart implements DemoPart {

    private static final String DISTRICT = "230102";
    private static final int WORKING_DAYS = 5;

    private final AccountDirectory accounts;
    private final PublicNotices notices;
    private final Unions unions;

    PublicNoticesPart(AccountDirectory accounts, PublicNotices notices, Unions unions) {
        this.accounts = accounts;
        this.notices = notices;
        this.unions = unions;
    }

    /** What hangs. */
    private record Shown(int worker, String programme, Words name, String number) {}

    private static final List<Shown> SHOWN = List.of(
            new Shown(1, "demo-illness", new Words("演示·大病救助", "Demo: serious illness"), "演示-公示-0001"),
            new Shown(2, "demo-schooling", new Words("演示·金秋助学", "Demo: schooling"), "演示-公示-0002"));

    @Override
    public String name() {
        return "public-notices";
    }

    @Override
    public Uni<Void> load() {
        UUID union = Objects.requireNonNull(unions.tree().byCode(DISTRICT)).id();
        return Multi.createFrom()
                .iterable(SHOWN)
                .onItem()
                .transformToUniAndConcatenate(shown -> post(shown, union))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> post(Shown shown, UUID union) {
        DemoWorker worker = DemoWorker.ALL.stream()
                .filter(known -> known.number() == shown.worker())
                .findFirst()
                .orElseThrow();
        PersonName name = worker.name();
        return accounts.findOrBegin(worker.phone(), name)
                .chain(account -> notices.post(new NoticeOrder(
                        account,
                        Ids.next(),
                        shown.number(),
                        shown.programme(),
                        shown.name(),
                        name,
                        union,
                        Scope.PUBLIC,
                        null,
                        WORKING_DAYS)))
                .replaceWithVoid();
    }
}
