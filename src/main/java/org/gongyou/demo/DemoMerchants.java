package org.gongyou.demo;

import java.util.Locale;
import java.util.Random;
import org.gongyou.platform.geo.Place;

/** The merchants as a table of the form that officers import. */
final class DemoMerchants {

    private static final long SEED = 20_261_122;
    private static final String HEADER =
            "merchant,merchantName,code,name,address,lat,lon,crs,phone,hours,merchantPhone,region,union\n";

    private DemoMerchants() {}

    static String table(Ground ground) {
        Random random = new Random(SEED);
        StringBuilder table = new StringBuilder(HEADER);
        for (DemoMerchant merchant : DemoMerchant.ALL) {
            for (int i = 1; i <= merchant.stores(); i++) table.append(line(merchant, i, ground.some(random), random));
        }
        return table.toString();
    }

    private static String line(DemoMerchant merchant, int which, Street street, Random random) {
        Place place = Ground.near(street.centre(), 1, random);
        return String.format(
                Locale.ROOT,
                "%s,演示%s,%s,演示%s（%s店）,哈尔滨市%s演示路%d号,%.6f,%.6f,wgs84,0451-0000%04d,%s,0451-0000%04d,%s,%s%n",
                merchant.code(),
                merchant.name(),
                merchant.store(which),
                merchant.name(),
                street.name(),
                street.fullName(),
                1 + random.nextInt(300),
                place.lat(),
                place.lon(),
                merchant.number() * 100 + which,
                '"' + merchant.hours() + '"',
                merchant.number() * 100,
                street.code(),
                which == 1 ? DemoUnions.CITY_CODE : street.code());
    }
}
