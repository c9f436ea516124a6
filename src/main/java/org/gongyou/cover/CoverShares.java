package org.gongyou.cover;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.audit.Audit;
import org.gongyou.cover.CoverOffice.Desk;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** How many are covered, by union and without names; and, to a unit's own officer, who is not. */
@ApplicationScoped
class CoverShares {

    private final Roll roll;
    private final Persons persons;
    private final CoverDays days;
    private final Audit audit;

    CoverShares(Roll roll, Persons persons, CoverDays days, Audit audit) {
        this.roll = roll;
        this.persons = persons;
        this.days = days;
        this.audit = audit;
    }

    /** The union with all below it, then each of those directly below with all below them. */
    Uni<Page<ShareView>> of(Desk desk, @Nullable UUID wanted, Family family) {
        UUID union = desk.union(wanted);
        UnionTree tree = desk.managed().unions();
        List<UUID> unions = ids(tree, union).toList();
        return Panache.withSession(() -> roll.shares(unions, family, days.today()))
                .map(shares -> shares.stream().collect(toMap(Roll.Share::union, share -> share)))
                .map(shares -> new Page<>(
                        Stream.concat(Stream.ofNullable(tree.find(union)), tree.children(union).stream())
                                .map(node -> view(node, tree, shares))
                                .toList(),
                        null));
    }

    private static Stream<UUID> ids(UnionTree tree, UUID union) {
        return tree.subtree(union).stream().map(UnionNode::id);
    }

    private static ShareView view(UnionNode node, UnionTree tree, Map<UUID, Roll.Share> shares) {
        return ShareView.of(
                node.id(),
                node.name(),
                sum(tree, node, shares, Roll.Share::members),
                sum(tree, node, shares, Roll.Share::covered));
    }

    private static long sum(
            UnionTree tree, UnionNode node, Map<UUID, Roll.Share> shares, ToLongFunction<Roll.Share> count) {
        return ids(tree, node.id())
                .flatMap(union -> Stream.ofNullable(shares.get(union)))
                .mapToLong(count)
                .sum();
    }

    /** @throws ProblemException 403 for whoever has no post at this very union */
    Uni<Page<GapView>> gaps(Desk desk, UUID union, Family family, @Nullable String cursor, int limit) {
        if (!union.equals(desk.managed().post(desk.union(union)))) {
            throw new ProblemException(CoverProblem.NOT_UNIT_OFFICER);
        }
        Cursor after = Cursor.decode(cursor, 1);
        String number = after == null ? "" : after.text(0);
        return Panache.withTransaction(() -> audit.record(
                        union, desk.account(), "cover.gaps-shown", union, Map.of("family", family))
                .chain(() -> roll.uncovered(union, family, days.today(), number, limit + 1))
                .chain(entries -> named(entries)
                        .map(views -> Page.of(views, limit, view -> view, last -> Cursor.of(last.memberNumber())))));
    }

    private Uni<List<GapView>> named(List<Roll.Entry> entries) {
        return Multi.createFrom()
                .iterable(entries)
                .onItem()
                .transformToUniAndConcatenate(entry ->
                        persons.of(entry.worker()).map(person -> new GapView(entry.memberNumber(), name(person))))
                .collect()
                .asList();
    }

    private static @Nullable String name(@Nullable Person person) {
        return person == null || person.name() == null ? null : person.name().masked();
    }
}
