package org.gongyou.demo;

/** The offers as a table of the form that officers import: every kind, every bearer, limits, times and groups. */
final class DemoOffers {

    static final String TABLE =
            "code,merchant,title,titleEn,description,category,kind,percentOff,sumOff,price,gift,minimum,atMost,perDay,"
                    + "perMember,perMemberPerDay,times,entitled,occupations,bearer,unionPercent\n" + """
            DEMO-O01,DEMO-M01,演示面食八八折,Demo: 12 % off noodles,全部面食，酒水除外,MEAL,折扣,12,,,,,,,,,,持卡会员,,商户,
            DEMO-O02,DEMO-M01,演示骑手午餐九块九,Demo: riders' lunch at 9.90,快递员、外卖员工作日午餐,MEAL,一口价,,,9.9,,,,200,,1,Mo-Fr 10:30-14:30,持卡会员,COURIER;FOOD_COURIER,共同承担,50
            DEMO-O03,DEMO-M02,演示满三十减五,Demo: 5 off from 30,烟草除外,SHOPPING,立减,,5,,,30,,,,2,,持卡会员,,工会,
            DEMO-O04,DEMO-M03,演示剪发十五元,Demo: a haircut at 15,,SERVICE,一口价,,,15,,,,,,1,,所有人,,商户,
            DEMO-O05,DEMO-M04,演示电动车保养七折,Demo: 30 % off e-bike service,零件除外，最高优惠 50 元,REPAIR,折扣,30,,,,,50,,4,,,持卡会员,COURIER;FOOD_COURIER,共同承担,33.3
            DEMO-O06,DEMO-M05,演示常用药九五折,Demo: 5 % off medicine,,HEALTH,折扣,5,,,,,,,,,,持卡会员,,商户,
            DEMO-O07,DEMO-M05,演示送口罩一包,Demo: masks with every 20,,HEALTH,赠品,,,,演示口罩一包,20,,100,,1,,所有人,,工会,
            DEMO-O08,DEMO-M06,演示工作日电影半价,Demo: cinema at half price,周一至周四,CULTURE,折扣,50,,,,,,,2,,Mo-Th 10:00-23:30,持卡会员,,共同承担,60
            DEMO-O09,DEMO-M07,演示洗浴减十元,Demo: 10 off a bath,,LEISURE,立减,,10,,,40,,,,1,,持卡会员,,商户,
            DEMO-O10,DEMO-M08,演示早餐送豆浆,Demo: soy milk with breakfast,早五点到九点,MEAL,赠品,,,,演示豆浆一杯,8,,,,1,Mo-Su 05:00-09:00,所有人,,商户,
            DEMO-O11,DEMO-M09,演示贴膜五元,Demo: screen film at 5,,REPAIR,一口价,,,5,,,,,2,,,持卡会员,,商户,
            DEMO-O12,DEMO-M10,演示图书八折,Demo: 20 % off books,教材除外,CULTURE,折扣,20,,,,,,,,,,持卡会员,,商户,
            DEMO-O13,DEMO-M11,演示体检立减一百,Demo: 100 off a health check,需预约,HEALTH,立减,,100,,,300,,20,1,,,持卡会员,,工会,
            DEMO-O14,DEMO-M12,演示学费减三百,Demo: 300 off driving lessons,,EDUCATION,立减,,300,,,3000,,,1,,,持卡会员,,共同承担,20
            """;

    private DemoOffers() {}
}
