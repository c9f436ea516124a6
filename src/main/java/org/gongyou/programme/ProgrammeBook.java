package org.gongyou.programme;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** Every version ever published, those called off too. */
final class ProgrammeBook {

    /**
     * @param summary in plain words, where somebody wrote it
     * @param calledOff before it began
     */
    record Entry(Programme programme, @Nullable Words summary, boolean calledOff) {}

    private final Map<UUID, Entry> byId = new LinkedHashMap<>();

    ProgrammeBook(List<Entry> entries) {
        entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.programme().code())
                        .thenComparing(entry -> entry.programme().version()))
                .forEach(entry -> byId.put(entry.programme().id(), entry));
    }

    @Nullable
    Entry find(UUID id) {
        return byId.get(id);
    }

    /** By code and version. */
    Collection<Entry> all() {
        return byId.values();
    }
}
