package org.gongyou.station;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.language.Pinyin;

/**
 * Names and addresses of all stations as they are searched: folded once, and behind one another in memory, since to go
 * through 20,000 scattered texts takes ten times as long as to read them. Immutable.
 */
final class StationTexts {

    static final StationTexts NONE = new StationTexts(Map.of());

    private static final int WHOLE_NAME = 0;
    private static final int BEGIN_OF_NAME = 1;
    private static final int IN_NAME = 2;
    private static final int IN_ADDRESS = 3;
    private static final int NOWHERE = -1;

    private record Text(ListedStation station, String name, String address) {}

    /**
     * A station that the words fit.
     *
     * @param rank how well; the best have the lowest
     */
    record Match(ListedStation station, int rank) {}

    private final Map<UUID, Text> byId;
    private final List<Text> texts;
    private final char[] letters;

    /** Where the name begins, the address, and the next name. */
    private final int[] begins;

    private StationTexts(Map<UUID, Text> byId) {
        this.byId = byId;
        this.texts = List.copyOf(byId.values());
        StringBuilder all = new StringBuilder();
        this.begins = new int[2 * texts.size() + 1];
        for (int i = 0; i < texts.size(); i++) {
            begins[2 * i] = all.length();
            begins[2 * i + 1] = all.append(texts.get(i).name()).length();
            all.append(texts.get(i).address());
        }
        begins[2 * texts.size()] = all.length();
        this.letters = all.toString().toCharArray();
    }

    StationTexts with(List<ListedStation> changed) {
        Map<UUID, Text> next = new HashMap<>(byId);
        for (ListedStation station : changed) {
            StationDetails details = station.details();
            if (station.removed()) next.remove(station.id());
            else
                next.put(
                        station.id(),
                        new Text(station, Pinyin.folded(details.name()), Pinyin.folded(details.address())));
        }
        return new StationTexts(next);
    }

    /** Every station in whose name or address all the words stand. */
    List<Match> matching(List<String> words) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int rank = rank(i, words);
            if (rank != NOWHERE) matches.add(new Match(texts.get(i).station(), rank));
        }
        return matches;
    }

    private int rank(int text, List<String> words) {
        int rank = 0;
        for (String word : words) {
            int one = rank(text, word);
            if (one == NOWHERE) return NOWHERE;
            rank += one;
        }
        return rank;
    }

    private int rank(int text, String word) {
        int name = begins[2 * text];
        int address = begins[2 * text + 1];
        int at = Pinyin.find(letters, name, address, word);
        if (at > name) return IN_NAME;
        if (at == name) return texts.get(text).name().equals(word) ? WHOLE_NAME : BEGIN_OF_NAME;
        return Pinyin.find(letters, address, begins[2 * text + 2], word) >= 0 ? IN_ADDRESS : NOWHERE;
    }
}
