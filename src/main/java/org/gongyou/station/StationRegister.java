package org.gongyou.station;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.gongyou.platform.snapshot.SnapshotVersions;
import org.jspecify.annotations.Nullable;

/**
 * The one place where stations are written. Writers queue at a lock and number their changes under it until they have
 * committed, so a lower number is never seen after a higher one, and whoever has read up to a number has missed nothing.
 */
@ApplicationScoped
class StationRegister {

    private final StationRepository stations;
    private final SnapshotVersions versions;

    StationRegister(StationRepository stations, SnapshotVersions versions) {
        this.stations = stations;
        this.versions = versions;
    }

    /** The stations of these codes, removed ones included, which stay as they are until the caller's transaction ends. */
    Uni<List<Station>> find(List<String> codes) {
        return stations.lock().chain(() -> stations.byCodes(codes));
    }

    /**
     * Enters a list, in the caller's transaction; stations that are not in it stay as they are.
     *
     * @param known what {@link #find} answered for the entries' codes
     * @return how many stations are new or changed
     */
    Uni<Integer> enter(List<StationEntry> entries, List<Station> known) {
        Map<String, Station> byCode = known.stream().collect(toMap(Station::code, identity()));
        List<StationEntry> changed = entries.stream()
                .filter(entry -> !isAs(byCode.get(entry.code()), entry))
                .toList();
        return changed.isEmpty() ? Uni.createFrom().item(0) : write(changed).replaceWith(changed.size());
    }

    private static boolean isAs(@Nullable Station station, StationEntry entry) {
        return station != null && station.isAs(entry);
    }

    private Uni<Void> write(List<StationEntry> changed) {
        return stations.lastChange()
                .map(last -> numbered(changed, last))
                .chain(stations::write)
                .chain(() -> versions.raise(StationSnapshot.NAME));
    }

    private static List<StationRow> numbered(List<StationEntry> changed, long last) {
        return IntStream.range(0, changed.size())
                .mapToObj(i -> StationRow.of(changed.get(i), last + 1 + i))
                .toList();
    }

    /** One station is changed by what {@code change} does with the next number; in the caller's transaction, under the lock. */
    Uni<Void> change(LongConsumer change) {
        return stations.lastChange()
                .invoke(last -> change.accept(last + 1))
                .call(stations::flush)
                .chain(() -> versions.raise(StationSnapshot.NAME));
    }
}
