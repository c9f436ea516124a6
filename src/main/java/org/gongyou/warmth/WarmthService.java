package org.gongyou.warmth;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.payment.Manner;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;
import org.gongyou.programme.Programme;
import org.gongyou.warmth.WarmthListView.Person;
import org.jspecify.annotations.Nullable;

/** What officers do with lists. */
@ApplicationScoped
class WarmthService {

    private static final UUID HIGHEST = new UUID(-1, -1);
    private static final UUID LOWEST = new UUID(0, 0);

    private final WarmthRepository lists;
    private final WarmthPeople people;
    private final WarmthRules rules;
    private final Audit audit;
    private final Idempotency idempotency;
    private final Clock clock;

    WarmthService(
            WarmthRepository lists,
            WarmthPeople people,
            WarmthRules rules,
            Audit audit,
            Idempotency idempotency,
            Clock clock) {
        this.lists = lists;
        this.people = people;
        this.rules = rules;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Uni<WarmthListView> make(WarmthScope scope, IdempotencyKey key, WarmthListRequest request) {
        scope.requireUnion(request.unionId());
        if ((request.manner() == Manner.GOODS) != (request.goods() != null))
            throw ProblemException.invalid("/goods", WarmthProblem.GOODS_MISSING);
        Programme programme = rules.forLists(request.programmeCode(), request.unionId());
        rules.requireWithin(programme, request.amountInFen());
        return idempotency.once(scope.account(), key, request, WarmthListView.class, () -> Uni.createFrom()
                .item(() -> new WarmthList(request, programme.id(), scope.account(), clock.instant()))
                .call(lists::add)
                .call(list -> record(scope, list, "made"))
                .map(WarmthListView::of));
    }

    Uni<Page<WarmthListView>> list(WarmthScope scope, @Nullable String cursor, int limit) {
        Cursor before = Cursor.decode(cursor, 1);
        return Panache.withSession(
                () -> lists.list(scope.managed().ids(), before == null ? HIGHEST : before.uuid(0), limit + 1)
                        .map(found -> Page.of(found, limit, WarmthListView::of, last -> Cursor.of(last.id()))));
    }

    Uni<WarmthListView> one(WarmthScope scope, UUID id) {
        return Panache.withSession(() -> lists.find(id).map(scope::require).map(WarmthListView::of));
    }

    Uni<Page<Person>> people(WarmthScope scope, UUID id, @Nullable String cursor, int limit, Language language) {
        Cursor after = Cursor.decode(cursor, 1);
        return Panache.withSession(() -> lists.find(id).map(scope::require).chain(list -> lists.lines(
                        list, after == null ? LOWEST : after.uuid(0), limit + 1)
                .chain(lines -> people.names(lines)
                        .map(names -> Page.of(
                                lines,
                                limit,
                                line -> Person.of(line, names.get(line.workerId()), rules.reason(list, line, language)),
                                last -> Cursor.of(last.id()))))));
    }

    /** The second person: from here on each line goes its way by itself. */
    Uni<WarmthListView> approve(WarmthScope scope, UUID id, IfMatch ifMatch) {
        return Panache.withTransaction(() -> lists.hold(id)
                .map(scope::require)
                .invoke(list -> ifMatch.check(list.version()))
                .invoke(list -> {
                    if (scope.isOneself(list.madeBy())) throw new ProblemException(WarmthProblem.SECOND_PERSON);
                    list.approve(scope.account(), clock.instant());
                })
                .call(people::approve)
                .call(lists::flush)
                .call(list -> record(scope, list, "approved"))
                .map(WarmthListView::of));
    }

    Uni<WarmthListView> cancel(WarmthScope scope, UUID id, IfMatch ifMatch) {
        return Panache.withTransaction(() -> lists.hold(id)
                .map(scope::require)
                .invoke(list -> ifMatch.check(list.version()))
                .invoke(WarmthList::cancel)
                .call(lists::flush)
                .call(list -> record(scope, list, "cancelled"))
                .map(WarmthListView::of));
    }

    private Uni<Void> record(WarmthScope scope, WarmthList list, String act) {
        return audit.record(
                list.unionId(), scope.account(), "warmth-list." + act, list.id(), Map.of("people", list.lines()));
    }
}
