package org.gongyou.station;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.gongyou.platform.snapshot.SnapshotVersions;
import org.jspecify.annotations.Nullable;

/**
 * The one place where stations are written. Writers queue at a lock and number their changes under it until they have
 * committed, so a lower number is never seen after a higher one, and whoever has read up to a number has missed nothing.
 */
@ApplicationScoped
class StationRegister {

    private final StationRepository stations;
    private final StationHistory history;
    private final SnapshotVersions versions;
    private final List<StationWatcher> watchers;

    StationRegister(
            StationRepository stations,
            StationHistory history,
            SnapshotVersions versions,
            @All List<StationWatcher> watchers) {
        this.watchers = watchers;
        this.stations = stations;
        this.history = history;
        this.versions = versions;
    }

    /** The station, which stays as it is until the caller's transaction ends. */
    Uni<Station> find(UUID id, Carer carer) {
        return stations.lock().chain(() -> stations.present(id)).map(carer::require);
    }

    /** The stations of these codes or place numbers, removed ones too; they stay as they are until the transaction ends. */
    Uni<List<Station>> find(Collection<String> codes, Collection<Long> placeNumbers) {
        return stations.lock().chain(() -> stations.known(codes, placeNumbers));
    }

    /**
     * Enters a list, in the caller's transaction; stations that are not in it stay as they are.
     *
     * @param known what {@link #find} answered for the entries' codes
     * @return how many stations are new or changed
     */
    Uni<Integer> enter(List<StationEntry> entries, List<Station> known, Author author) {
        Map<String, Station> byCode = known.stream().collect(toMap(Station::code, identity()));
        List<StationEntry> changed = new ArrayList<>();
        List<List<String>> fields = new ArrayList<>();
        for (StationEntry entry : entries) {
            List<String> differences = differences(entry, byCode.get(entry.code()));
            if (differences.isEmpty()) continue;
            changed.add(entry);
            fields.add(differences);
        }
        return changed.isEmpty()
                ? Uni.createFrom().item(0)
                : write(changed, fields, byCode, author).replaceWith(changed.size());
    }

    private static List<String> differences(StationEntry entry, @Nullable Station known) {
        return StationFacts.differences(known == null ? Map.of() : known.facts(), StationFacts.of(entry, known));
    }

    private Uni<Void> write(
            List<StationEntry> changed, List<List<String>> fields, Map<String, Station> known, Author author) {
        return stations.lastChange().chain(last -> {
            List<StationRow> rows = new ArrayList<>(changed.size());
            List<StationHistory.Change> changes = new ArrayList<>(changed.size());
            for (StationEntry entry : changed) {
                StationRow row = StationRow.of(entry, known.get(entry.code()), last + 1 + rows.size());
                changes.add(new StationHistory.Change(row.id(), row.changeNumber(), fields.get(rows.size())));
                rows.add(row);
            }
            return skipPlaceNumbers(changed)
                    .chain(() -> stations.write(rows))
                    .chain(() -> history.add(author, "imported", changes))
                    .chain(() -> versions.raise(StationSnapshot.NAME))
                    .chain(() -> tell(author, "imported", changes));
        });
    }

    private Uni<Void> skipPlaceNumbers(List<StationEntry> entries) {
        long highest = entries.stream()
                .map(StationEntry::placeNumber)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return highest == 0 ? Uni.createFrom().voidItem() : stations.skipPlaceNumbers(highest);
    }

    /**
     * One station is changed by what {@code change} does with the next number; in the caller's transaction, under the lock.
     *
     * @param act what was done, for the history
     */
    Uni<Void> change(Station station, Author author, String act, LongConsumer change) {
        Map<String, Object> before = station.facts();
        return stations.lastChange()
                .invoke(last -> change.accept(last + 1))
                .call(stations::flush)
                .map(last -> List.of(changed(station, before, last + 1)))
                .call(changes -> history.add(author, act, changes))
                .call(() -> versions.raise(StationSnapshot.NAME))
                .chain(changes -> tell(author, act, changes));
    }

    private Uni<Void> tell(Author author, String act, List<StationHistory.Change> changes) {
        List<StationNews> news = changes.stream()
                .map(change -> new StationNews(change.stationId(), act, author.isCarer(), change.fields()))
                .toList();
        return Multi.createFrom()
                .iterable(watchers)
                .onItem()
                .transformToUniAndConcatenate(watcher -> watcher.changed(news))
                .onItem()
                .ignoreAsUni();
    }

    private static StationHistory.Change changed(Station station, Map<String, Object> before, long number) {
        return new StationHistory.Change(station.id(), number, StationFacts.differences(before, station.facts()));
    }
}
