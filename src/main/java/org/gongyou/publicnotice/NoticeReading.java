package org.gongyou.publicnotice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.membership.Members;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.publicnotice.NoticeRepository.Place;
import org.jspecify.annotations.Nullable;

/** What hangs, for whoever comes by. */
@ApplicationScoped
class NoticeReading {

    private final NoticeRepository notices;
    private final Members members;
    private final Unions unions;
    private final Clock clock;

    NoticeReading(NoticeRepository notices, Members members, Unions unions, Clock clock) {
        this.notices = notices;
        this.members = members;
        this.unions = unions;
        this.clock = clock;
    }

    /** @param at when it was looked: what is answered holds from then on */
    record Seen(List<PublicNotice> notices, Instant at) {}

    /** @param reader null for whoever is not signed in */
    Uni<Seen> list(
            @Nullable UUID reader,
            @Nullable UUID union,
            @Nullable String programme,
            @Nullable Cursor before,
            int limit) {
        Instant now = clock.instant();
        return Panache.withSession(() -> unionsOf(reader)
                .chain(own ->
                        notices.running(new NoticeRepository.Query(below(union), programme, own, before, limit), now))
                .map(found -> new Seen(found, now)));
    }

    /** All of the city's are just all. */
    private @Nullable Collection<UUID> below(@Nullable UUID union) {
        UnionTree tree = unions.tree();
        UnionNode city = tree.root();
        if (union == null || city != null && city.id().equals(union)) return null;
        List<UUID> below = tree.subtree(union).stream().map(UnionNode::id).toList();
        return below.isEmpty() ? List.of(union) : below;
    }

    /** @throws ProblemException 404 when none hangs, or not for them */
    Uni<Seen> one(@Nullable UUID reader, UUID id) {
        Instant now = clock.instant();
        return Panache.withSession(() -> notices.find(id)
                .map(notice -> requireRunning(notice, now))
                .call(notice -> requireMaySee(reader, notice))
                .map(notice -> new Seen(List.of(notice), now)));
    }

    /** Where a notice lies that hangs now. */
    Uni<Place> running(UUID id) {
        return notices.runningPlace(id, clock.instant()).map(place -> {
            if (place == null) throw new ProblemException(RequestProblem.NOT_FOUND);
            return place;
        });
    }

    /** It stays as it is until the transaction ends. */
    Uni<PublicNotice> hold(@Nullable UUID reader, Place place) {
        return notices.hold(place.union(), place.id())
                .map(notice -> requireRunning(notice, clock.instant()))
                .call(notice -> requireMaySee(reader, notice));
    }

    private static PublicNotice requireRunning(@Nullable PublicNotice notice, Instant now) {
        if (notice == null || !notice.isRunning(now)) throw new ProblemException(RequestProblem.NOT_FOUND);
        return notice;
    }

    private Uni<Void> requireMaySee(@Nullable UUID reader, PublicNotice notice) {
        if (notice.scope() == Scope.PUBLIC) return Uni.createFrom().voidItem();
        return unionsOf(reader)
                .invoke(own -> {
                    UUID union = notice.basicUnionId();
                    if (union == null || !own.contains(union)) throw new ProblemException(RequestProblem.NOT_FOUND);
                })
                .replaceWithVoid();
    }

    /** The own one and those above; none for whoever is no member. */
    private Uni<List<UUID>> unionsOf(@Nullable UUID reader) {
        if (reader == null) return Uni.createFrom().item(List.of());
        return members.standing(reader)
                .map(standing -> standing == null
                        ? List.of()
                        : Stream.concat(
                                        Stream.of(standing.union()),
                                        unions.tree().ancestors(standing.union()).stream()
                                                .map(UnionNode::id))
                                .toList());
    }
}
