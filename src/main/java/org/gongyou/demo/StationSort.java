package org.gongyou.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What runs a station, and therefore when it is open, who may enter and what there is. Hours as such places really have
 * them, in OpenStreetMap's syntax; some have told nobody.
 *
 * @param share of all stations of the kind, compared with the other sorts
 */
record StationSort(String host, int share, List<String> hours, List<String> access, List<String> facilities) {

    private static final String OFFICE = "Mo-Fr 08:30-11:30,13:30-17:00; PH off";

    static final List<StationSort> STATIONS = List.of(
            new StationSort(
                    "银行网点",
                    22,
                    List.of("Mo-Fr 08:30-16:30; PH off", "Mo-Fr 09:00-16:00; Sa 09:30-15:30; PH off"),
                    List.of("PUBLIC", "ANY_WORKER", "HOST_CUSTOMERS"),
                    List.of(
                            "DRINKING_WATER",
                            "AIR_CONDITIONING",
                            "HEATING",
                            "PHONE_CHARGING",
                            "WIFI",
                            "FIRST_AID_KIT")),
            new StationSort(
                    "社区党群服务中心",
                    24,
                    List.of(OFFICE, "Mo-Fr 08:30-11:00,13:30-17:00; PH off", "Mo-Su 08:30-16:30"),
                    List.of("PUBLIC", "ANY_WORKER"),
                    List.of("DRINKING_WATER", "HEATING", "MICROWAVE", "REST", "TOILET", "BOOKS", "FIRST_AID_KIT")),
            new StationSort(
                    "便利店",
                    14,
                    List.of("Mo-Su 06:30-23:00", "24/7"),
                    List.of("PUBLIC", "ANY_WORKER"),
                    List.of("DRINKING_WATER", "HEATING", "MICROWAVE", "PHONE_CHARGING")),
            new StationSort(
                    "加油站",
                    10,
                    List.of("24/7", "Mo-Su 06:00-22:00"),
                    List.of("PUBLIC"),
                    List.of("DRINKING_WATER", "HEATING", "TOILET", "WOMENS_TOILET", "WASHBASIN", "TOOLBOX")),
            new StationSort(
                    "公交场站",
                    8,
                    List.of("Mo-Su 05:30-21:30", ""),
                    List.of("ANY_WORKER", "HOST_STAFF"),
                    List.of("DRINKING_WATER", "HEATING", "REST", "TOILET", "TABLE_AND_CHAIRS")),
            new StationSort(
                    "自助驿站",
                    8,
                    List.of("24/7"),
                    List.of("DOOR_CODE", "MEMBER_CARD"),
                    List.of("DRINKING_WATER", "HEATING", "MICROWAVE", "PHONE_CHARGING", "SOCKETS", "FRIDGE", "WIFI")),
            new StationSort(
                    "环卫作业点",
                    8,
                    List.of("Oct 20-Apr 20 Mo-Su 04:00-20:00; Apr 21-Oct 19 Mo-Su 03:30-21:00", "Mo-Su 04:00-19:00"),
                    List.of("ANY_WORKER"),
                    List.of("DRINKING_WATER", "HEATING", "MICROWAVE", "REST", "RAIN_GEAR", "TABLE_AND_CHAIRS")),
            new StationSort(
                    "快递网点",
                    6,
                    List.of("Mo-Su 07:00-21:00", ""),
                    List.of("ANY_WORKER", "PUBLIC"),
                    List.of(
                            "DRINKING_WATER",
                            "PHONE_CHARGING",
                            "REST",
                            "EBIKE_PARKING",
                            "EBIKE_CHARGING",
                            "BATTERY_SWAP")));

    static final List<StationSort> CANTEENS = List.of(
            new StationSort(
                    "出租车司机食堂",
                    3,
                    List.of("Mo-Su 10:00-14:00,16:30-20:30", "Mo-Su 09:30-14:30; PH off"),
                    List.of("ANY_WORKER", "PUBLIC"),
                    List.of("HOT_MEALS", "DRINKING_WATER", "TABLE_AND_CHAIRS", "WASHBASIN", "TOILET", "HEATING")),
            new StationSort(
                    "夜班司机食堂",
                    1,
                    List.of("Mo-Su 18:00-02:00", "Mo-Sa 20:00-05:00"),
                    List.of("ANY_WORKER"),
                    List.of("HOT_MEALS", "DRINKING_WATER", "TABLE_AND_CHAIRS", "LORRY_PARKING", "HEATING")));

    static final List<StationSort> MOTHER_AND_BABY = List.of(
            new StationSort(
                    "商场母婴室",
                    4,
                    List.of("Mo-Su 09:30-21:30", "Mo-Su 10:00-21:00"),
                    List.of("PUBLIC", "WOMEN_ONLY"),
                    List.of("NURSING_CHAIR", "CHANGING_TABLE", "WASHBASIN", "DRINKING_WATER")),
            new StationSort(
                    "医院母婴室",
                    2,
                    List.of("24/7"),
                    List.of("PUBLIC"),
                    List.of("NURSING_CHAIR", "CHANGING_TABLE", "WASHBASIN", "WOMENS_TOILET")),
            new StationSort(
                    "单位母婴室",
                    2,
                    List.of(OFFICE),
                    List.of("HOST_STAFF", "WOMEN_ONLY"),
                    List.of("NURSING_CHAIR", "FRIDGE", "SOCKETS")));

    StationSort {
        hours = List.copyOf(hours);
        access = List.copyOf(access);
        facilities = List.copyOf(facilities);
    }

    static StationSort some(List<StationSort> sorts, RandomGenerator random) {
        int left = random.nextInt(sorts.stream().mapToInt(StationSort::share).sum());
        for (StationSort sort : sorts) {
            left -= sort.share();
            if (left < 0) return sort;
        }
        throw new IllegalStateException("the shares are counted above");
    }
}
