package org.gongyou.demo;

import java.util.List;
import org.gongyou.organisation.CreditCode;

/** Employers that do not exist: names and credit codes by their number. */
final class Employers {

    private static final List<String> BEGINNINGS = List.of(
            "松江", "冰城", "北国", "雪原", "龙江", "江北", "丁香", "太阳岛", "欧亚", "金秋", "白桦", "银河", "长青", "和谐", "天鹅", "远东", "云杉", "晨光",
            "瑞雪", "黑土");
    private static final List<String> MIDDLES =
            List.of("恒", "盛", "鑫", "隆", "顺", "达", "信", "诚", "永", "宏", "嘉", "泰", "安", "康", "丰", "源", "兴", "旺", "德", "汇");
    private static final List<String> TRADES = List.of(
            "食品", "机械制造", "物流", "快递服务", "餐饮管理", "物业服务", "商贸", "建筑工程", "医药", "纺织", "印刷", "汽车维修", "家政服务", "软件", "电子科技",
            "农业开发", "粮油加工", "乳业", "家具", "酒店管理", "旅游", "广告", "保安服务", "环卫服务", "供热", "水暖安装", "电力设备", "化工", "超市", "培训");

    /** How many names there are; the stride has no divisor in common with it, so that neighbours differ in every part. */
    private static final int NAMES = BEGINNINGS.size() * MIDDLES.size() * TRADES.size();

    private static final int STRIDE = 7_919;

    /** Of organisation codes (GB 11714-1997). */
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private static final String VALUES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private Employers() {}

    static String name(int number) {
        int mixed = (int) ((long) number * STRIDE % NAMES);
        String beginning = BEGINNINGS.get(mixed % BEGINNINGS.size());
        String middle = MIDDLES.get(mixed / BEGINNINGS.size() % MIDDLES.size());
        String trade = TRADES.get(mixed / BEGINNINGS.size() / MIDDLES.size());
        return "演示" + beginning + middle + trade + "有限公司";
    }

    /** Valid in both of its check digits; the letters MADM in it stand for a demonstration. */
    static String creditCode(String district, int number) {
        String organisation = "MADM%04d".formatted(number);
        String first17 = "91" + district + organisation + organisationCheck(organisation);
        return first17 + CreditCode.checkCharacter(first17);
    }

    private static char organisationCheck(String first8) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += VALUES.indexOf(first8.charAt(i)) * WEIGHTS[i];
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
