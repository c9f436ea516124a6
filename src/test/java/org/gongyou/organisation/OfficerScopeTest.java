package org.gongyou.organisation;

import static org.gongyou.organisation.OfficerFunction.MANAGE_STATIONS;
import static org.gongyou.organisation.OfficerFunction.REVIEW_MEMBERSHIP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficerScopeTest {

    private final UnionNode city = node("1", UnionKind.CITY, null);
    private final UnionNode daoli = node("11", UnionKind.DISTRICT, city.id());
    private final UnionNode street = node("111", UnionKind.STREET, daoli.id());
    private final UnionNode nangang = node("12", UnionKind.DISTRICT, city.id());
    private final UnionTree tree = UnionTree.of(List.of(city, daoli, street, nangang));

    @Test
    void aPostCoversItsUnionAndEverythingBelow() {
        OfficerScope scope = scope(new OfficerPost(daoli.id(), Set.of(REVIEW_MEMBERSHIP)));

        assertTrue(scope.allows(REVIEW_MEMBERSHIP, daoli.id()));
        assertTrue(scope.allows(REVIEW_MEMBERSHIP, street.id()));
        assertFalse(scope.allows(REVIEW_MEMBERSHIP, city.id()));
        assertFalse(scope.allows(REVIEW_MEMBERSHIP, nangang.id()));
        assertFalse(scope.allows(MANAGE_STATIONS, daoli.id()));
    }

    @Test
    void functionsOfTwoPostsDoNotMix() {
        OfficerScope scope = scope(
                new OfficerPost(daoli.id(), Set.of(REVIEW_MEMBERSHIP)),
                new OfficerPost(nangang.id(), Set.of(MANAGE_STATIONS)));

        assertFalse(scope.allows(MANAGE_STATIONS, street.id()));
        assertFalse(scope.allows(REVIEW_MEMBERSHIP, nangang.id()));
        assertTrue(scope.sees(nangang.id()));
        assertFalse(scope.sees(city.id()));
    }

    @Test
    void rootsLeaveOutWhatAnotherPostCovers() {
        OfficerScope scope = scope(
                new OfficerPost(street.id(), Set.of(REVIEW_MEMBERSHIP)),
                new OfficerPost(daoli.id(), Set.of(REVIEW_MEMBERSHIP, MANAGE_STATIONS)),
                new OfficerPost(nangang.id(), Set.of(MANAGE_STATIONS)));

        assertEquals(List.of(daoli.id()), scope.roots(REVIEW_MEMBERSHIP));
        assertEquals(List.of(daoli.id(), nangang.id()), scope.roots(MANAGE_STATIONS));
    }

    @Test
    void withoutAPostNothingIsAllowed() {
        assertFalse(scope().allows(REVIEW_MEMBERSHIP, city.id()));
        assertFalse(scope().sees(city.id()));
        assertEquals(List.of(), scope().roots(REVIEW_MEMBERSHIP));
    }

    private OfficerScope scope(OfficerPost... posts) {
        return new OfficerScope(List.of(posts), tree);
    }

    private static UnionNode node(String code, UnionKind kind, @Nullable UUID parent) {
        return new UnionNode(
                UUID.randomUUID(),
                code,
                code,
                kind,
                parent,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                "",
                false,
                UnionState.ACTIVE,
                1);
    }
}
