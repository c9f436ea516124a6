package org.gongyou.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.CreditCodeUtil;
import java.util.List;
import java.util.Objects;
import org.gongyou.organisation.CreditCode;
import org.gongyou.organisation.UnionKind;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.geo.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoUnionsTest {

    private static final List<UnionNode> UNIONS = DemoUnions.of(new Ground());
    private static final UnionTree TREE = UnionTree.of(UNIONS);

    @Test
    void thereAreEighteenDistrictsAndAllTheirStreets() {
        assertThat(ofKind(UnionKind.DISTRICT)).hasSize(18);
        assertThat(ofKind(UnionKind.STREET)).hasSize(328);
        assertThat(ofKind(UnionKind.ENTERPRISE)).hasSize(6_800);
        assertThat(TREE.size()).isEqualTo(UNIONS.size());
    }

    @ParameterizedTest
    @EnumSource(UnionKind.class)
    void everyKindOfUnionOccurs(UnionKind kind) {
        assertThat(ofKind(kind)).isNotEmpty();
    }

    @Test
    void everythingIsMarkedAsDemo() {
        assertThat(UNIONS).allMatch(UnionNode::demo);
        assertThat(ofKind(UnionKind.ENTERPRISE)).allMatch(union -> union.name().startsWith("演示"));
    }

    @Test
    void employersDifferInNameAndInValidCreditCodes() {
        List<UnionNode> enterprises = ofKind(UnionKind.ENTERPRISE);

        assertThat(enterprises).extracting(UnionNode::name).doesNotHaveDuplicates();
        assertThat(enterprises)
                .extracting(UnionNode::creditCode)
                .doesNotHaveDuplicates()
                .allMatch(code -> code != null && CreditCode.isValid(code) && CreditCodeUtil.isCreditCode(code));
    }

    @Test
    void enterprisesLieNearTheStreetTheyBelongTo() {
        for (UnionNode union : ofKind(UnionKind.ENTERPRISE)) {
            UnionNode street = Objects.requireNonNull(TREE.parent(union.id()));
            assertThat(street.kind()).isEqualTo(UnionKind.STREET);
            assertThat(place(union).metresTo(place(street))).isLessThan(3_100);
        }
    }

    @Test
    void whoeverWorksAnywhereInTheCityFindsAUnion() {
        for (Street street : new Ground().streets()) {
            assertThat(TREE.streetFor(street.code())).isNotNull();
            assertThat(TREE.holdingFor(street.code())).isNotNull();
            assertThat(TREE.industryFor("COURIER", street.code())).isNotNull();
            assertThat(TREE.industryFor("TRUCK_DRIVER", street.code())).isNotNull();
        }
        assertThat(TREE.industryFor("COURIER", "230102001"))
                .extracting(UnionNode::name)
                .isEqualTo("道里区快递外卖行业工会");
    }

    @Test
    void twoDemosAreAlike() {
        List<UnionNode> again = DemoUnions.of(new Ground());

        assertThat(again)
                .extracting(UnionNode::code)
                .isEqualTo(UNIONS.stream().map(UnionNode::code).toList());
        assertThat(again)
                .extracting(UnionNode::lat)
                .isEqualTo(UNIONS.stream().map(UnionNode::lat).toList());
    }

    private static List<UnionNode> ofKind(UnionKind kind) {
        return UNIONS.stream().filter(union -> union.kind() == kind).toList();
    }

    private static Place place(UnionNode union) {
        return new Place(Objects.requireNonNull(union.lat()), Objects.requireNonNull(union.lon()));
    }
}
