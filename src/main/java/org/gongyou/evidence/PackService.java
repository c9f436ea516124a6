package org.gongyou.evidence;

import static org.gongyou.evidence.EvidenceProblem.EMPTY;
import static org.gongyou.evidence.EvidenceProblem.PACK_MISSING;
import static org.gongyou.evidence.EvidenceProblem.PACK_UNDER_WAY;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gongyou.audit.Audit;
import org.gongyou.evidence.Lockers.Opened;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** Packs as people ask for them and fetch them. */
@ApplicationScoped
class PackService {

    /** Each item is bound into the PDF, and then laid beside it. */
    private static final int STEPS_EACH = 2;

    private final LockerRepository lockers;
    private final PackRepository packs;
    private final EvidenceText text;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    PackService(
            LockerRepository lockers,
            PackRepository packs,
            EvidenceText text,
            Idempotency idempotency,
            Audit audit,
            Clock clock) {
        this.lockers = lockers;
        this.packs = packs;
        this.text = text;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param way by which the caller gets to the locker */
    Uni<PackView> ask(UUID caller, IdempotencyKey key, Supplier<Uni<Opened>> way, Language language) {
        return idempotency.once(caller, key, "", PackView.class, () -> way.get()
                .call(opened -> lockers.lock(opened.key()))
                .call(this::requireNone)
                .chain(opened -> ask(caller, opened))
                .map(pack -> PackView.of(pack, language)));
    }

    private Uni<Void> requireNone(Opened opened) {
        return packs.isUnderWay(opened.key())
                .invoke(busy -> {
                    if (busy) throw new ProblemException(PACK_UNDER_WAY);
                })
                .replaceWithVoid();
    }

    private Uni<Pack> ask(UUID caller, Opened opened) {
        return lockers.items(opened.key()).map(LockerDesk::present).chain(items -> {
            if (items.isEmpty()) throw new ProblemException(EMPTY);
            List<PackItem> content = IntStream.range(0, items.size())
                    .mapToObj(i -> text.packed(i + 1, items.get(i)))
                    .toList();
            Pack pack = new Pack(
                    opened.key(),
                    Ids.next(),
                    opened.subject().number(),
                    caller,
                    text.seal(content),
                    STEPS_EACH * content.size(),
                    clock.instant());
            return packs.add(pack)
                    .chain(() -> noted(caller, opened, "evidence.pack-asked", pack))
                    .replaceWith(pack);
        });
    }

    Uni<Page<PackView>> all(Supplier<Uni<Opened>> way, Language language) {
        return Panache.withTransaction(() -> way.get().chain(opened -> packs.of(opened.key())))
                .map(found -> new Page<>(
                        found.stream().map(pack -> PackView.of(pack, language)).toList(), null));
    }

    Uni<PackView> one(UUID id, Supplier<Uni<Opened>> way, Language language) {
        return Panache.withTransaction(() -> way.get().chain(opened -> packs.find(opened.key(), id)))
                .map(pack -> {
                    if (pack == null) throw new ProblemException(RequestProblem.NOT_FOUND);
                    return PackView.of(pack, language);
                });
    }

    /** What is to be sent: the newest that is ready. */
    record Parcel(Pack pack, List<PackRepository.Piece> pieces) {}

    Uni<Parcel> newest(UUID caller, Supplier<Uni<Opened>> way) {
        return Panache.withTransaction(() -> way.get().chain(opened -> packs.of(opened.key())
                .map(PackService::ready)
                .call(pack -> noted(caller, opened, "evidence.pack-read", pack))
                .chain(pack -> packs.pieces(pack.key()).map(pieces -> new Parcel(pack, pieces)))));
    }

    private static Pack ready(List<Pack> packs) {
        return packs.stream()
                .filter(pack -> pack.state() == PackState.READY)
                .findFirst()
                .orElseThrow(() -> new ProblemException(PACK_MISSING));
    }

    private Uni<Void> noted(UUID caller, Opened opened, String action, Pack pack) {
        UUID id = pack.key().id();
        return audit.record(
                opened.key().workerId(),
                caller,
                action,
                id,
                Map.of("case", opened.subject().number()));
    }
}
