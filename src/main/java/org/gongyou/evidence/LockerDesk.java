package org.gongyou.evidence;

import static org.gongyou.evidence.EvidenceProblem.ALREADY_THERE;
import static org.gongyou.evidence.EvidenceProblem.DATE_AHEAD;
import static org.gongyou.evidence.EvidenceProblem.ORDER_INCOMPLETE;
import static org.gongyou.evidence.EvidenceProblem.PACK_UNDER_WAY;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** What lies in a locker that is held, and how it looks. In the caller's transaction. */
@ApplicationScoped
class LockerDesk {

    private final LockerRepository repository;
    private final PackRepository packs;
    private final EvidenceText text;
    private final LockerFiles files;
    private final EvidenceLimits limits;
    private final Clock clock;

    LockerDesk(
            LockerRepository repository,
            PackRepository packs,
            EvidenceText text,
            LockerFiles files,
            EvidenceLimits limits,
            Clock clock) {
        this.repository = repository;
        this.packs = packs;
        this.text = text;
        this.files = files;
        this.limits = limits;
        this.clock = clock;
    }

    Uni<LockerView> view(Locker locker, Language language) {
        return repository.items(locker.key()).map(items -> {
            List<EvidenceItem> there = present(items);
            List<ItemView> views = IntStream.range(0, there.size())
                    .mapToObj(i -> ItemView.of(i + 1, there.get(i), text.content(there.get(i)), language))
                    .toList();
            List<LockerView.Removed> removed = items.stream()
                    .filter(item -> item.removedAt() != null)
                    .map(LockerView.Removed::of)
                    .toList();
            return new LockerView(views, removed, size(there), locker.version());
        });
    }

    static List<EvidenceItem> present(List<EvidenceItem> items) {
        return items.stream().filter(item -> item.removedAt() == null).toList();
    }

    private static long size(List<EvidenceItem> items) {
        return items.stream().mapToLong(EvidenceItem::size).sum();
    }

    Uni<ItemView> add(UUID worker, Locker locker, ItemRequest request, Language language) {
        requirePast(request.content());
        return repository.items(locker.key()).map(LockerDesk::present).chain(there -> {
            if (there.stream().anyMatch(item -> item.fileId().equals(request.fileId()))) {
                throw new ProblemException(ALREADY_THERE);
            }
            return files.take(worker, request.fileId())
                    .invoke(taken -> limits.require(
                            there.size() + 1, size(there) + taken.file().size()))
                    .map(taken -> item(locker, there, taken, request))
                    .call(repository::add)
                    .call(item -> changed(locker))
                    .call(item -> files.noted(worker, locker.key(), "evidence.added", item))
                    .map(item -> ItemView.of(there.size() + 1, item, request.content(), language));
        });
    }

    private EvidenceItem item(Locker locker, List<EvidenceItem> there, LockerFiles.Taken taken, ItemRequest request) {
        int last = there.stream().mapToInt(EvidenceItem::position).max().orElse(0);
        return new EvidenceItem(locker.key(), Ids.next(), last + 1, taken.owner(), taken.file(), clock.instant())
                .say(text.seal(request.content()));
    }

    private void requirePast(ItemContent content) {
        if (content.happenedOn() != null && content.happenedOn().isAfter(ChinaDay.today(clock))) {
            throw ProblemException.invalid("/happenedOn", DATE_AHEAD);
        }
    }

    Uni<Void> say(Locker locker, UUID id, ObjectNode patch) {
        return item(locker, id)
                .chain(item -> files.merged(text.content(item), patch)
                        .invoke(this::requirePast)
                        .invoke(content -> item.say(text.seal(content))))
                .chain(() -> changed(locker));
    }

    /** A pack that is being made reads the files: until it is done, none goes. */
    Uni<Void> remove(Locker locker, UUID id) {
        return packs.isUnderWay(locker.key())
                .invoke(busy -> {
                    if (busy) throw new ProblemException(PACK_UNDER_WAY);
                })
                .chain(() -> item(locker, id))
                .invoke(item -> item.remove(clock.instant()))
                .call(() -> changed(locker))
                .call(item -> files.noted(locker.key().workerId(), locker.key(), "evidence.removed", item))
                .chain(files::release);
    }

    Uni<Void> order(Locker locker, List<UUID> order) {
        return repository.items(locker.key()).map(LockerDesk::present).chain(there -> {
            boolean whole = order.size() == there.size()
                    && new HashSet<>(order)
                            .equals(new HashSet<>(
                                    there.stream().map(EvidenceItem::id).toList()));
            if (!whole) throw ProblemException.invalid("/items", ORDER_INCOMPLETE);
            there.forEach(item -> item.stand(order.indexOf(item.id()) + 1));
            return changed(locker);
        });
    }

    private Uni<EvidenceItem> item(Locker locker, UUID id) {
        return repository.items(locker.key()).map(items -> present(items).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(RequestProblem.NOT_FOUND)));
    }

    private Uni<Void> changed(Locker locker) {
        locker.changed(clock.instant());
        return repository.flush();
    }
}
