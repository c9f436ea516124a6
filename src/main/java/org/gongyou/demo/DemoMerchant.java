package org.gongyou.demo;

import java.util.List;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;

/**
 * A merchant that does not exist.
 *
 * @param category of what it offers
 * @param stores how many it has
 */
record DemoMerchant(int number, String name, String category, int stores, String hours) {

    static final List<DemoMerchant> ALL = List.of(
            new DemoMerchant(1, "松江老灶面馆", "MEAL", 6, "06:30-21:30"),
            new DemoMerchant(2, "冰城快捷便利", "SHOPPING", 12, "24/7"),
            new DemoMerchant(3, "丁香理发", "SERVICE", 4, "09:00-20:00"),
            new DemoMerchant(4, "远东电动车维修", "REPAIR", 8, "08:00-19:00"),
            new DemoMerchant(5, "白桦药房", "HEALTH", 7, "08:00-22:00"),
            new DemoMerchant(6, "太阳岛影城", "CULTURE", 2, "10:00-23:30"),
            new DemoMerchant(7, "天鹅洗浴", "LEISURE", 3, "10:00-02:00"),
            new DemoMerchant(8, "金秋粥铺", "MEAL", 5, "05:00-14:00"),
            new DemoMerchant(9, "银河手机维修", "REPAIR", 4, "09:30-19:30"),
            new DemoMerchant(10, "云杉书店", "CULTURE", 2, "09:00-21:00"),
            new DemoMerchant(11, "欧亚体检中心", "HEALTH", 1, "Mo-Fr 07:30-11:30,13:00-16:00"),
            new DemoMerchant(12, "晨光驾培", "EDUCATION", 2, "08:00-17:00; PH off"));

    String code() {
        return "DEMO-M%02d".formatted(number);
    }

    /** @param which from 1 */
    String store(int which) {
        return code() + "-%02d".formatted(which);
    }

    PhoneNumber ownerPhone() {
        return new PhoneNumber("+8619900000%03d".formatted(200 + number));
    }

    PersonName ownerName() {
        return new PersonName("演示店主%02d".formatted(number));
    }

    PhoneNumber clerkPhone() {
        return new PhoneNumber("+8619900000%03d".formatted(250 + number));
    }

    PersonName clerkName() {
        return new PersonName("演示店员%02d".formatted(number));
    }
}
