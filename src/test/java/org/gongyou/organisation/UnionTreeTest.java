package org.gongyou.organisation;

import static org.gongyou.organisation.UnionKind.CITY;
import static org.gongyou.organisation.UnionKind.DISTRICT;
import static org.gongyou.organisation.UnionKind.ENTERPRISE;
import static org.gongyou.organisation.UnionKind.HOLDING;
import static org.gongyou.organisation.UnionKind.INDUSTRY;
import static org.gongyou.organisation.UnionKind.STREET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionTreeTest {

    private final List<UnionNode> nodes = new ArrayList<>();
    private final UUID city = add("1", CITY, null, "2301");
    private final UUID daoli = add("11", DISTRICT, city, "230102000000");
    private final UUID nangang = add("12", DISTRICT, city, "230103");
    private final UUID zhaolin = add("111", STREET, daoli, "230102001");
    private final UUID cityCouriers = add("21", INDUSTRY, city, "2301", "COURIER", "FOOD_COURIER");
    private final UUID daoliCouriers = add("113", INDUSTRY, daoli, "230102", "COURIER");
    private final UUID cityHolding = add("29", HOLDING, city, "2301");
    private final UUID daoliHolding = add("119", HOLDING, daoli, "230102");
    private final UUID firm = add("1111", ENTERPRISE, zhaolin, "230102001");
    private final UUID branch = add("11111", ENTERPRISE, firm, null);

    private UUID add(
            String code, UnionKind kind, @Nullable UUID parent, @Nullable String division, String... occupations) {
        UUID id = UUID.randomUUID();
        nodes.add(node(id, code, kind, parent, division, UnionState.ACTIVE, Set.of(occupations)));
        return id;
    }

    private static UnionNode node(
            UUID id,
            String code,
            UnionKind kind,
            @Nullable UUID parent,
            @Nullable String division,
            UnionState state,
            Set<String> occupations) {
        String creditCode = kind == ENTERPRISE ? "CODE" + code : null;
        return new UnionNode(
                id,
                code,
                "工会" + code,
                kind,
                parent,
                division,
                occupations,
                creditCode,
                null,
                null,
                null,
                "gh" + code,
                false,
                state,
                1);
    }

    private UnionTree tree() {
        Collections.shuffle(nodes);
        return UnionTree.of(nodes);
    }

    @Test
    void aUnionIsWithinItselfAndEverythingAbove() {
        UnionTree tree = tree();

        for (UUID root : List.of(branch, firm, zhaolin, daoli, city)) assertTrue(tree.isWithin(branch, root));
        for (UUID other : List.of(nangang, daoliHolding, cityCouriers)) assertFalse(tree.isWithin(branch, other));
        assertFalse(tree.isWithin(city, daoli));
        assertFalse(tree.isWithin(UUID.randomUUID(), city));
        assertFalse(tree.isWithin(city, UUID.randomUUID()));
    }

    @Test
    void ancestorsLeadFromTheParentToTheCity() {
        assertEquals(List.of(firm, zhaolin, daoli, city), ids(tree().ancestors(branch)));
        assertEquals(List.of(), tree().ancestors(city));
    }

    @Test
    void childrenStandInTheOrderOfTheirCodes() {
        assertEquals(List.of(daoli, nangang, cityCouriers, cityHolding), ids(tree().children(city)));
        assertEquals(List.of(), tree().children(branch));
    }

    @Test
    void aSubtreeHoldsParentsBeforeChildren() {
        assertEquals(List.of(daoli, zhaolin, firm, branch, daoliCouriers, daoliHolding), ids(tree().subtree(daoli)));
        assertEquals(nodes.size(), tree().subtree(city).size());
    }

    @Test
    void aChainOfThousandsIsNoTrouble() {
        UUID parent = firm;
        for (int i = 0; i < 20_000; i++) parent = add("9" + i, ENTERPRISE, parent, null);

        assertTrue(tree().isWithin(parent, firm));
        assertEquals(20_003, tree().ancestors(parent).size());
    }

    @Test
    void anEmptyTreeHasNoRoot() {
        assertNull(UnionTree.of(List.of()).root());
    }

    @Nested
    class Routing {

        @Test
        void aPlaceLeadsToItsStreetUnion() {
            assertEquals(zhaolin, id(tree().streetFor("230102001")));
            assertEquals(zhaolin, id(tree().streetFor("230102001005")));
            assertNull(tree().streetFor("230102002"));
            assertNull(tree().streetFor("230102"));
        }

        @Test
        void aCourierIsTakenByTheDistrictsUnionBeforeTheCitys() {
            assertEquals(daoliCouriers, id(tree().industryFor("COURIER", "230102001005")));
            assertEquals(cityCouriers, id(tree().industryFor("FOOD_COURIER", "230102001005")));
            assertEquals(cityCouriers, id(tree().industryFor("COURIER", "230103")));
            assertNull(tree().industryFor("TRUCK_DRIVER", "230102001"));
            assertNull(tree().industryFor("COURIER", "310101"));
        }

        @Test
        void whoeverFitsNowhereIsHeldByTheDistrictOrElseTheCity() {
            assertEquals(daoliHolding, id(tree().holdingFor("230102009")));
            assertEquals(cityHolding, id(tree().holdingFor("230109001")));
            assertNull(tree().holdingFor("320101001"));
        }

        @Test
        void aKindOfWorkIsNoKindOfUnion() {
            assertNull(tree().industryFor("STREET", "230102001"));
        }

        @Test
        void anEmployerIsFoundByItsCodeInAnyCase() {
            assertEquals(firm, id(tree().byCreditCode("code1111")));
            assertNull(tree().byCreditCode("CODE9"));
        }

        @Test
        void aClosedUnionTakesNobodyIn() {
            nodes.replaceAll(node ->
                    node.isActive() && (node.id().equals(zhaolin) || node.id().equals(firm))
                            ? node(
                                    node.id(),
                                    node.code(),
                                    node.kind(),
                                    node.parentId(),
                                    node.divisionCode(),
                                    UnionState.CLOSED,
                                    Set.of())
                            : node);

            assertNull(tree().streetFor("230102001"));
            assertNull(tree().byCreditCode("CODE1111"));
            assertEquals(zhaolin, id(tree().byCode("111")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "230102000000, 230102",
        "230100000000, 2301",
        "230100, 2301",
        "230000, 23",
        "230102001000, 230102001",
        "230102001001, 230102001001",
        "230110, 230110",
        "2301, 2301",
        "23010, 23010"
    })
    void zerosThatOnlyFillUpAreNoPartOfADivision(String written, String meant) {
        assertEquals(meant, DivisionCode.canonical(written));
    }

    private static List<UUID> ids(List<UnionNode> unions) {
        return unions.stream().map(UnionNode::id).toList();
    }

    private static @Nullable UUID id(@Nullable UnionNode node) {
        return node == null ? null : node.id();
    }
}
