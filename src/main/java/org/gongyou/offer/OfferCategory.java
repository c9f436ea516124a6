package org.gongyou.offer;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;

/** What an offer is about. Open list. */
enum OfferCategory implements Term {
    MEAL("餐饮", "Meals", "美食", "吃饭"),
    SHOPPING("购物", "Shopping", "超市", "便利店"),
    HEALTH("健康", "Health", "体检", "药店", "医疗"),
    CULTURE("文化", "Culture", "电影", "书店", "演出"),
    LEISURE("休闲", "Leisure", "洗浴", "运动", "健身"),
    TRAVEL("旅游", "Travel", "景区", "酒店"),
    SERVICE("生活服务", "Services", "理发", "家政"),
    REPAIR("维修", "Repair", "修车", "手机维修"),
    TRANSPORT("出行", "Transport", "加油", "充电"),
    EDUCATION("培训", "Education", "教育", "驾校"),
    OTHER("其他", "Other");

    static final Vocabulary WORDS = new Vocabulary(values());

    private final Words words;
    private final List<String> aliases;

    OfferCategory(String zh, String en, String... aliases) {
        this.words = new Words(zh, en);
        this.aliases = List.of(aliases);
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
