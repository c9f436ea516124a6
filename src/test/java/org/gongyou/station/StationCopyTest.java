package org.gongyou.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * Phones that copy the stations from several instances at once, none of which knows everything yet: whatever happens in
 * whatever order, in the end they hold what the server holds.
 */
class StationCopyTest {

    private static final int CHANGES = 1_000;

    /** A server as it was after each of its changes; every instance is somewhere on the way. */
    private static final class Server {

        private final Random random;
        private final List<ListedStation> made;
        private final List<StationBook> editions = new ArrayList<>(List.of(StationBook.EMPTY));
        private final int[] known = new int[3];

        Server(Random random) {
            this.random = random;
            this.made = new RandomStations(random.nextLong(), new Place(45.7, 126.6), 1).of(800);
        }

        void change() {
            long number = editions.get(editions.size() - 1).lastChange();
            List<ListedStation> changed = new ArrayList<>();
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                ListedStation any = made.get(random.nextInt(made.size()));
                if (changed.stream().noneMatch(other -> other.id().equals(any.id()))) {
                    changed.add(RandomStations.changed(any, ++number, random.nextInt(3) == 0));
                }
            }
            editions.add(editions.get(editions.size() - 1).with(changed));
        }

        /** Some instance, which may have read on, and may be several changes behind the others. */
        StationBook any() {
            int instance = random.nextInt(known.length);
            known[instance] += random.nextInt(editions.size() - known[instance]);
            return editions.get(known[instance]);
        }

        StationBook last() {
            return editions.get(editions.size() - 1);
        }
    }

    private static final class Phone {

        private final Map<UUID, StationChangeView> copy = new HashMap<>();
        private String cursor = "";

        boolean read(StationBook book, int limit, boolean diesBeforeItKeepsTheCursor) {
            StationCursor since = StationCursor.decode(cursor.isEmpty() ? null : cursor);
            StationChanges page = StationChanges.of(book, since, limit, Crs.WGS84);
            for (StationChangeView change : page.items()) {
                if (change instanceof RemovedStationView) copy.remove(change.id());
                else copy.put(change.id(), change);
            }
            if (!diesBeforeItKeepsTheCursor) cursor = page.next();
            return !page.items().isEmpty();
        }

        void loseEverything() {
            copy.clear();
            cursor = "";
        }
    }

    @RepeatedTest(20)
    void endWithExactlyTheServersList(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Server server = new Server(random);
        List<Phone> phones = List.of(new Phone(), new Phone(), new Phone());
        for (int i = 0; i < CHANGES; i++) {
            server.change();
            for (Phone phone : phones) {
                if (random.nextInt(3) == 0) phone.read(server.any(), 1 + random.nextInt(20), random.nextInt(4) == 0);
                if (random.nextInt(200) == 0) phone.loseEverything();
            }
        }
        for (Phone phone : phones) {
            while (phone.read(server.last(), 50, false)) {}
            assertThat(phone.copy).isEqualTo(wanted(server.last()));
        }
    }

    private static Map<UUID, StationChangeView> wanted(StationBook book) {
        Map<UUID, StationChangeView> wanted = new HashMap<>();
        book.byCode().forEach(station -> wanted.put(station.id(), StationView.lasting(station, Crs.WGS84)));
        return wanted;
    }

    /** What a phone read that began at one instance and went on at another that did not know the latest removal yet. */
    @Test
    void aStationThatOnlyALateInstanceStillShowedIsTakenBack() {
        List<ListedStation> made = new RandomStations(1, new Place(45.7, 126.6), 1).of(2);
        StationBook late = StationBook.EMPTY.with(
                List.of(RandomStations.changed(made.get(0), 1, false), RandomStations.changed(made.get(1), 2, false)));
        StationBook early = late.with(List.of(RandomStations.changed(made.get(1), 3, true)));
        Phone phone = new Phone();

        phone.read(early, 1, false);
        phone.read(late, 10, false);
        assertThat(phone.copy).hasSize(2);
        while (phone.read(early, 10, false)) {}

        assertThat(phone.copy).containsOnlyKeys(made.get(0).id());
    }
}
