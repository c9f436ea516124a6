package org.gongyou.demo;

import static org.gongyou.organisation.UnionKind.CITY;
import static org.gongyou.organisation.UnionKind.DISTRICT;
import static org.gongyou.organisation.UnionKind.ENTERPRISE;
import static org.gongyou.organisation.UnionKind.HOLDING;
import static org.gongyou.organisation.UnionKind.INDUSTRY;
import static org.gongyou.organisation.UnionKind.JOINT;
import static org.gongyou.organisation.UnionKind.STREET;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gongyou.organisation.UnionKind;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionState;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** The tree of unions: federations of the real divisions, and invented ones of trades and employers. */
final class DemoUnions {

    /** As many basic unions as Jiading, which has published its figures, had in 2018. */
    static final int ENTERPRISES = 6_800;

    static final String CITY_CODE = "2301";

    private static final long SEED = 20_200_101;

    /** Where the city government sits, on the northern bank. */
    private static final Place CITY_HALL = new Place(45.8023, 126.5358);

    private static final Set<String> COURIERS = Set.of("COURIER", "FOOD_COURIER");
    private static final Set<String> DRIVERS = Set.of("RIDE_HAILING_DRIVER", "TRUCK_DRIVER");
    private static final Set<String> CARERS = Set.of("CARE_WORKER", "HOUSEKEEPER");

    /** Districts with so many couriers that they have a union of their own. */
    private static final Set<String> WITH_COURIERS = Set.of("230102", "230103", "230110");

    private final Ground ground;
    private final Random random = new Random(SEED);
    private final List<UnionNode> nodes = new ArrayList<>();
    private final Map<String, UUID> ids = new HashMap<>();

    private DemoUnions(Ground ground) {
        this.ground = ground;
    }

    static List<UnionNode> of(Ground ground) {
        DemoUnions unions = new DemoUnions(ground);
        unions.city();
        ground.districts().forEach(unions::district);
        ground.streets().forEach(unions::street);
        for (int number = 0; number < ENTERPRISES; number++) unions.enterprise(number);
        return List.copyOf(unions.nodes);
    }

    private void city() {
        add(CITY_CODE, "哈尔滨市总工会", CITY, null, CITY_CODE, CITY_HALL);
        industry("2301-I1", "哈尔滨市快递外卖行业工会", CITY_CODE, CITY_CODE, COURIERS, CITY_HALL);
        industry("2301-I2", "哈尔滨市网约车货运行业工会", CITY_CODE, CITY_CODE, DRIVERS, CITY_HALL);
        industry("2301-I3", "哈尔滨市家政护理行业工会", CITY_CODE, CITY_CODE, CARERS, CITY_HALL);
        add("2301-H", "哈尔滨市总工会会员周转库", HOLDING, CITY_CODE, CITY_CODE, CITY_HALL);
    }

    private void district(District district) {
        String code = district.code();
        String name = district.name();
        add(code, name + "总工会", DISTRICT, CITY_CODE, code, district.centre());
        add(code + "-H", name + "总工会会员周转库", HOLDING, code, code, district.centre());
        if (WITH_COURIERS.contains(code)) {
            industry(code + "-I1", name + "快递外卖行业工会", code, code, COURIERS, district.centre());
        }
        if (district.isUrban()) {
            Place place = Ground.near(district.centre(), 1, random);
            add(code + "-J1", "演示" + name + "小微企业联合工会", JOINT, code, code, place);
        }
    }

    private void street(Street street) {
        String parent = street.district().code();
        add(street.code(), street.fullName() + "工会", STREET, parent, street.code(), street.centre());
    }

    private void enterprise(int number) {
        Street street = ground.some(random);
        Place place = Ground.near(street.centre(), street.district().isUrban() ? 0.8 : 3, random);
        String code = "%s-%04d".formatted(street.code(), number);
        String credit = Employers.creditCode(street.district().code(), number);
        String name = Employers.name(number) + "工会";
        put(code, name, ENTERPRISE, street.code(), street.code(), Set.of(), credit, place);
    }

    private void industry(String code, String name, String parent, String division, Set<String> work, Place place) {
        put(code, name, INDUSTRY, parent, division, work, null, place);
    }

    private void add(String code, String name, UnionKind kind, @Nullable String parent, String division, Place place) {
        put(code, name, kind, parent, division, Set.of(), null, place);
    }

    private void put(
            String code,
            String name,
            UnionKind kind,
            @Nullable String parent,
            String division,
            Set<String> occupations,
            @Nullable String creditCode,
            Place place) {
        UUID id = Ids.next();
        ids.put(code, id);
        nodes.add(new UnionNode(
                id,
                code,
                name,
                kind,
                parent == null ? null : ids.get(parent),
                division,
                occupations,
                creditCode,
                place.lat(),
                place.lon(),
                null,
                "",
                true,
                UnionState.ACTIVE,
                0));
    }
}
