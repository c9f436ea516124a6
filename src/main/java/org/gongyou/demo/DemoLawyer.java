package org.gongyou.demo;

import java.util.List;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;

/** Somebody who helps in the demo. @param firm empty for a volunteer */
record DemoLawyer(int number, String firm, String fields, String languages) {

    static final List<DemoLawyer> ALL = List.of(
            new DemoLawyer(1, "演示松江律师事务所", "WAGES;OVERTIME;DISMISSAL;NO_CONTRACT", "zh"),
            new DemoLawyer(2, "演示中央律师事务所", "WAGES;WORK_INJURY;SOCIAL_INSURANCE", "zh;mn"),
            new DemoLawyer(3, "", "PLATFORM_WORK;WAGES", "zh;sgn-CN"));

    private static final int MATTERS_AT_A_TIME = 20;

    String code() {
        return "DEMO-L%02d".formatted(number);
    }

    PhoneNumber phone() {
        return new PhoneNumber("+8619900000%03d".formatted(300 + number));
    }

    PersonName name() {
        return new PersonName("演示律师%02d".formatted(number));
    }

    /** In the form that officers import. */
    static String table() {
        StringBuilder table = new StringBuilder("code,name,phone,firm,fields,languages,capacity,union\n");
        for (DemoLawyer lawyer : ALL)
            table.append("%s,%s,%s,%s,%s,%s,%d,%s%n"
                    .formatted(
                            lawyer.code(),
                            lawyer.name().value(),
                            lawyer.phone().e164(),
                            lawyer.firm(),
                            lawyer.fields(),
                            lawyer.languages(),
                            MATTERS_AT_A_TIME,
                            DemoUnions.CITY_CODE));
        return table.toString();
    }
}
