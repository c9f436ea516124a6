package org.gongyou.offer;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;

/** What somebody can say who wanted an offer. Open list. */
enum OfferReportWhat implements Term {
    REFUSED("不给优惠", "Refused", "拒绝", "不认", "不给用"),
    PRICE_RAISED("先涨价", "Price raised first", "涨价", "先涨价再打折"),
    CLOSED("门店关门", "Store closed", "关门", "停业", "搬走"),
    HONOURED("享受到了", "Honoured", "给了优惠", "正常", "已享受");

    static final Vocabulary WORDS = new Vocabulary(values());

    private final Words words;
    private final List<String> aliases;

    OfferReportWhat(String zh, String en, String... aliases) {
        this.words = new Words(zh, en);
        this.aliases = List.of(aliases);
    }

    /** Whether it contradicts what is offered. */
    boolean isAgainst() {
        return this != HONOURED;
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
