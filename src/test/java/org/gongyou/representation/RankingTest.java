package org.gongyou.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.lawyer.Practice;
import org.gongyou.organisation.UnionKind;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionState;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.personal.PersonName;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final UUID UNION = UUID.randomUUID();
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final LawyerProfile specialist = lawyer("A", List.of("WAGES", "DISMISSAL"), List.of("zh"), 5, true);
    private final LawyerProfile generalist = lawyer("B", List.of("WAGES"), List.of("zh", "mn"), 5, true);
    private final LawyerProfile busy = lawyer("C", List.of("WAGES"), List.of("zh"), 5, true);
    private final LawyerProfile away = lawyer("D", List.of("WAGES"), List.of("zh"), 5, false);

    @Test
    void whoeverKnowsMostComesFirstThenTheLeastBusyThenTheLongestIdle() {
        LawyerProfile idle = lawyer("Z", List.of("WAGES"), List.of("zh"), 5, true);
        Map<UUID, Load> loads = Map.of(
                specialist.id(), new Load(4, LONG_AGO),
                generalist.id(), new Load(1, LONG_AGO.plusSeconds(5)),
                idle.id(), new Load(1, LONG_AGO),
                busy.id(), new Load(2, null));

        List<Candidate> found =
                ranking(brief(Set.of()), loads, Set.of(), Set.of()).of(List.of(busy, idle, generalist, specialist));

        assertThat(found).extracting(candidate -> candidate.lawyer().code()).containsExactly("A", "Z", "B", "C");
        assertThat(found).allMatch(Candidate::fits);
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfTheQuestion() {
        List<LawyerProfile> all = new ArrayList<>(List.of(specialist, generalist, busy, away));
        List<Candidate> once =
                ranking(brief(Set.of()), Map.of(), Set.of(), Set.of()).of(all);
        Collections.shuffle(all, new Random(7));

        assertThat(ranking(brief(Set.of()), Map.of(), Set.of(), Set.of()).of(all))
                .isEqualTo(once);
    }

    @Test
    void ofEverybodyItIsSaidWhyTheyAreNotAsked() {
        Map<UUID, Load> loads = Map.of(busy.id(), new Load(5, LONG_AGO));

        List<Candidate> found = ranking(brief(Set.of("mn")), loads, Set.of(specialist.id()), Set.of(generalist.id()))
                .of(List.of(specialist, generalist, busy, away));

        assertThat(found).noneMatch(Candidate::fits);
        assertThat(obstacles(found, "A")).containsExactlyInAnyOrder(Obstacle.ASKED_BEFORE, Obstacle.OTHER_LANGUAGE);
        assertThat(obstacles(found, "B")).containsExactly(Obstacle.CONFLICT);
        assertThat(obstacles(found, "C")).containsExactlyInAnyOrder(Obstacle.FULL, Obstacle.OTHER_LANGUAGE);
        assertThat(obstacles(found, "D")).containsExactlyInAnyOrder(Obstacle.AWAY, Obstacle.OTHER_LANGUAGE);
    }

    private static Set<Obstacle> obstacles(List<Candidate> found, String code) {
        return found.stream()
                .filter(candidate -> candidate.lawyer().code().equals(code))
                .findFirst()
                .orElseThrow()
                .obstacles();
    }

    private static Ranking ranking(Brief brief, Map<UUID, Load> loads, Set<UUID> asked, Set<UUID> barred) {
        return new Ranking(brief, loads, asked, barred, tree());
    }

    private static UnionTree tree() {
        return UnionTree.of(List.of(new UnionNode(
                UNION,
                "T",
                "演示总工会",
                UnionKind.CITY,
                null,
                "2301",
                Set.of(),
                null,
                null,
                null,
                null,
                "yszgh",
                true,
                UnionState.ACTIVE,
                0)));
    }

    private static Brief brief(Set<String> languages) {
        return new Brief(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UNION,
                List.of(),
                "230102",
                Set.of("WAGES", "DISMISSAL"),
                languages,
                Set.of(),
                Set.of());
    }

    private static LawyerProfile lawyer(
            String code, List<String> fields, List<String> languages, int capacity, boolean here) {
        Practice practice = new Practice(fields, languages, List.of(), capacity);
        return new LawyerProfile(
                UUID.randomUUID(), UUID.randomUUID(), code, UNION, null, new PersonName("演示律师"), practice, here);
    }
}
