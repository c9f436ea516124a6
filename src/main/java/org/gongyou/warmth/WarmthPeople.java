package org.gongyou.warmth;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.account.Persons;
import org.gongyou.hardship.HardshipFiles;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.programme.Grade;
import org.gongyou.warmth.WarmthFit.Unfit;

/** Who is on a list, and in which order. Every call works in the caller's session. */
@ApplicationScoped
class WarmthPeople {

    private static final UUID LOWEST = new UUID(0, 0);

    /** The greatest need first; whoever is on no file comes last. */
    private static final List<String> BY_NEED = List.of("DEEP", "RELATIVE", "ACCIDENT", Grade.EDGE);

    private final WarmthRepository lists;
    private final HardshipFiles files;
    private final Persons persons;
    private final WarmthFit fit;
    private final WarmthRules rules;

    WarmthPeople(WarmthRepository lists, HardshipFiles files, Persons persons, WarmthFit fit, WarmthRules rules) {
        this.lists = lists;
        this.files = files;
        this.persons = persons;
        this.fit = fit;
        this.rules = rules;
    }

    /** Masked, by worker. */
    Uni<Map<UUID, String>> names(List<WarmthLine> lines) {
        Map<UUID, String> names = new HashMap<>();
        return Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(
                        line -> persons.of(line.workerId()).invoke(person -> {
                            PersonName name = person == null ? null : person.name();
                            if (name != null) names.put(line.workerId(), name.masked());
                        }))
                .onItem()
                .ignoreAsUni()
                .replaceWith(names);
    }

    /**
     * Of an approved list, which is held: whom the programme is not for is left out by now; of the others who is in greatest
     * need comes first, then who was entered first, up to the quota.
     */
    Uni<Void> approve(WarmthList list) {
        Map<UUID, Unfit> unfit = new HashMap<>();
        return lists.lines(list, LOWEST, list.lines()).chain(lines -> Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(line -> look(list, line, unfit))
                .onItem()
                .ignoreAsUni()
                .invoke(() -> choose(list, lines, unfit)));
    }

    private Uni<Void> look(WarmthList list, WarmthLine line, Map<UUID, Unfit> unfit) {
        return files.classOf(line.workerId(), rules.today())
                .invoke(line::isOf)
                .chain(() -> fit.of(rules.of(list), line.workerId()))
                .invoke(found -> {
                    if (found != null) unfit.put(line.id(), found);
                })
                .replaceWithVoid();
    }

    private void choose(WarmthList list, List<WarmthLine> lines, Map<UUID, Unfit> unfit) {
        Instant now = rules.now();
        Integer quota = list.quota();
        List<WarmthLine> inOrder = lines.stream()
                .filter(line -> !unfit.containsKey(line.id()))
                .sorted(Comparator.comparingInt(WarmthPeople::need)
                        .thenComparing(WarmthLine::enteredAt)
                        .thenComparing(WarmthLine::id))
                .toList();
        for (int place = 0; place < inOrder.size(); place++) {
            if (quota == null || place < quota) inOrder.get(place).approve(now);
            else inOrder.get(place).refuse(RefusedFor.QUOTA, now);
        }
        for (WarmthLine line : lines) {
            Unfit why = unfit.get(line.id());
            if (why != null) line.refuse(why, now);
        }
    }

    private static int need(WarmthLine line) {
        int place = BY_NEED.indexOf(line.classCode());
        return place >= 0 ? place : line.classCode().isEmpty() ? BY_NEED.size() + 1 : BY_NEED.size();
    }
}
