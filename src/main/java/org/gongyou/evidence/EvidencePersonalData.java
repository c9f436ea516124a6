package org.gongyou.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.file.WorkerFiles;
import org.gongyou.platform.personal.PersonalData;

/** What somebody had to show. Lockers that nobody has touched for years are emptied. */
@ApplicationScoped
class EvidencePersonalData implements PersonalData {

    private static final int BATCH = 50;

    private final LockerRepository lockers;
    private final PackRepository packs;
    private final PackEnd end;
    private final EvidenceText text;
    private final WorkerFiles files;
    private final Duration retention;

    EvidencePersonalData(
            LockerRepository lockers,
            PackRepository packs,
            PackEnd end,
            EvidenceText text,
            WorkerFiles files,
            @ConfigProperty(name = "gongyou.evidence.retention") Duration retention) {
        this.lockers = lockers;
        this.packs = packs;
        this.end = end;
        this.text = text;
        this.files = files;
        this.retention = retention;
    }

    @Override
    public String section() {
        return "evidence";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return lockers.all(worker).map(this::written);
    }

    private JsonNode written(List<EvidenceItem> items) {
        ArrayNode list = new ObjectMapper().createArrayNode();
        for (EvidenceItem item : items) {
            ObjectNode one = list.addObject()
                    .put("sha256", item.sha256())
                    .put("receivedAt", item.receivedAt().toString());
            if (item.removedAt() != null) {
                one.put("removedAt", item.removedAt().toString());
                continue;
            }
            ItemContent content = text.content(item);
            one.put("caption", content.caption()).put("kind", content.kind().name());
            if (content.happenedOn() != null)
                one.put("happenedOn", content.happenedOn().toString());
            one.put("file", "/v1/files/" + item.fileId());
        }
        return list;
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return lockers.lockers(worker)
                .chain(ids ->
                        each(ids.stream().map(id -> new Locker.Key(worker, id)).toList()));
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        return lockers.unchangedSince(now.minus(retention), BATCH)
                .chain(old -> each(old).replaceWith(old.size()));
    }

    private Uni<Void> each(List<Locker.Key> keys) {
        return Multi.createFrom()
                .iterable(keys)
                .onItem()
                .transformToUniAndConcatenate(this::empty)
                .onItem()
                .ignoreAsUni();
    }

    /** Files last: by then nothing holds them. */
    private Uni<Void> empty(Locker.Key key) {
        return packs.of(key)
                .chain(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(
                                pack -> end.forget(pack.key()).chain(() -> packs.delete(pack.key())))
                        .onItem()
                        .ignoreAsUni())
                .chain(() -> lockers.items(key))
                .chain(items -> lockers.delete(key).chain(() -> release(LockerDesk.present(items))));
    }

    private Uni<Void> release(List<EvidenceItem> items) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(item -> files.detach(item.fileOwner(), List.of(item.fileId())))
                .onItem()
                .ignoreAsUni();
    }
}
