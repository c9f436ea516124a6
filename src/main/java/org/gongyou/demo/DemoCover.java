package org.gongyou.demo;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cover of the demo city, in the form that officers import. Of the plans A to E the sums are those of Shanghai (C: accident up to
 * 20,000 yuan; D: up to 90,800; E: 72 yuan a year); every other figure is made up, and no city promises it.
 */
final class DemoCover {

    /** Of two years, since who joins on New Year's Eve is covered from New Year on. */
    private static final int YEARS = 2;

    private static final String COLUMNS =
            "code,name,nameEn,description,descriptionEn,family,region,year,term,payer,premium,"
                    + "ways,minimumPercent,waitingDays,claimWithinDays,papers,membersOnly,sex,occupations,payTo,benefits\n";

    private static final String MADE_UP = "演示数据，除注明者外金额均为虚构,Demo data: its figures are made up";
    private static final String PAY_TO = "演示工会账户（不收款）";
    private static final String OUTDOORS =
            "COURIER;FOOD_COURIER;TRUCK_DRIVER;RIDE_HAILING_DRIVER;SANITATION_WORKER;SECURITY_GUARD";

    private static final String PLANS = """
            demo-a-YYYY,演示专享保障A,Demo plan A,MADE_UP,EXCLUSIVE,2301,YYYY,YEAR,UNIT,30,UNIT,50,0,180,DIAGNOSIS;INVOICE;BANK_ACCOUNT,YES,,,,illness:SERIOUS_ILLNESS:FIXED 10000:重大疾病:Serious illness; death:ACCIDENT_DEATH:FIXED 50000:意外身故:Death by accident; injury:ACCIDENT_INJURY:GRADED 1=50000 2=45000 3=40000 4=35000 5=30000 6=25000 7=20000 8=15000 9=10000 10=5000:意外伤残:Injury by accident
            demo-b-YYYY,演示专享保障B,Demo plan B,MADE_UP,EXCLUSIVE,2301,YYYY,YEAR,UNIT,50,UNIT,50,0,180,DIAGNOSIS;INVOICE;BANK_ACCOUNT,YES,,,,illness:SERIOUS_ILLNESS:FIXED 20000:重大疾病:Serious illness; stay:HOSPITAL:DAILY 50 3 90:住院津贴:Daily allowance; death:ACCIDENT_DEATH:FIXED 50000:意外身故:Death by accident
            demo-c-YYYY,演示专享保障C,Demo plan C,MADE_UP,EXCLUSIVE,2301,YYYY,YEAR,UNION,0,JOINING;UNIT,0,0,180,IDENTITY_CARD;ACCIDENT_REPORT;BANK_ACCOUNT,YES,,,,death:ACCIDENT_DEATH:FIXED 20000:意外身故:Death by accident; injury:ACCIDENT_INJURY:GRADED 1=20000 2=18000 3=16000 4=14000 5=12000 6=10000 7=8000 8=6000 9=4000 10=2000:意外伤残:Injury by accident
            demo-d-YYYY,演示专享保障D,Demo plan D,MADE_UP,EXCLUSIVE,2301,YYYY,YEAR,UNIT,120,UNIT,0,0,180,DIAGNOSIS;INVOICE;BANK_ACCOUNT,YES,,,,illness:SERIOUS_ILLNESS:FIXED 20000:重大疾病:Serious illness; stay:HOSPITAL:DAILY 60 3 180:住院津贴:Daily allowance; death:ACCIDENT_DEATH:FIXED 60000:意外身故:Death by accident
            demo-e-YYYY,演示专享保障E,Demo plan E,MADE_UP,EXCLUSIVE,2301,YYYY,YEAR,WORKER,72,SELF,0,0,180,DIAGNOSIS;INVOICE;BANK_ACCOUNT,YES,,,PAY_TO,illness:SERIOUS_ILLNESS:FIXED 10000:重大疾病:Serious illness; death:ACCIDENT_DEATH:FIXED 20000:意外身故:Death by accident
            demo-hospital-YYYY,演示住院互助保障,Demo hospital cover,MADE_UP,HOSPITAL,2301,YYYY,12 MONTHS,WORKER,60,SELF;UNIT,0,30,365,DIAGNOSIS;DISCHARGE_SUMMARY;HOSPITAL_BILL;INVOICE;BANK_ACCOUNT,YES,,,PAY_TO,stay:HOSPITAL:DAILY 100 3 90:住院津贴:Daily allowance; share:HOSPITAL:SHARE 30 500 10000:自付补助:Share of what one pays
            demo-serious-YYYY,演示重大疾病保障,Demo serious-illness cover,MADE_UP,SERIOUS_ILLNESS,2301,YYYY,12 MONTHS,WORKER,50,SELF;UNIT,0,90,365,DIAGNOSIS;PATHOLOGY_REPORT;BANK_ACCOUNT,YES,,,PAY_TO,illness:SERIOUS_ILLNESS:FIXED 20000:重大疾病:Serious illness
            demo-accident-YYYY,演示意外伤害保障,Demo accident cover,MADE_UP,ACCIDENT,2301,YYYY,90 DAYS,UNION,0,SELF,0,0,180,ACCIDENT_REPORT;INVOICE;BANK_ACCOUNT,YES,,,,injury:ACCIDENT_INJURY:SHARE 50 100 5000:意外医疗:Treatment after an accident; death:ACCIDENT_DEATH:FIXED 30000:意外身故:Death by accident
            demo-women-YYYY,演示女职工特病保障,Demo women's-illness cover,MADE_UP,WOMENS_ILLNESS,2301,YYYY,12 MONTHS,WORKER,40,SELF;UNIT,0,90,365,DIAGNOSIS;PATHOLOGY_REPORT;BANK_ACCOUNT,YES,FEMALE,,PAY_TO,illness:WOMENS_ILLNESS:FIXED 20000:女性特病:Women's illness
            demo-outdoor-YYYY,演示户外劳动者意外保障,Demo outdoor accident cover,MADE_UP,OUTDOOR_ACCIDENT,2301,YYYY,12 MONTHS,UNION,0,SELF;JOINING,0,0,180,ACCIDENT_REPORT;INVOICE;BANK_ACCOUNT,NO,,OUTDOORS,,injury:ACCIDENT_INJURY:SHARE 80 0 2000:意外医疗:Treatment after an accident; death:ACCIDENT_DEATH:FIXED 10000:意外身故:Death by accident
            """;

    private DemoCover() {}

    static String code(String plan, int year) {
        return "demo-" + plan + "-" + year;
    }

    static String table(int firstYear) {
        return IntStream.range(firstYear, firstYear + YEARS)
                .mapToObj(year -> PLANS.replace("YYYY", Integer.toString(year)))
                .collect(Collectors.joining("", COLUMNS, ""))
                .replace("MADE_UP", MADE_UP)
                .replace("PAY_TO", PAY_TO)
                .replace("OUTDOORS", OUTDOORS);
    }
}
