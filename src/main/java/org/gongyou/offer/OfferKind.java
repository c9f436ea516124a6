package org.gongyou.offer;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;

/** What an offer gives. */
public enum OfferKind implements Term {
    /** So many thousandths off. */
    PERCENT("折扣", "Percentage off", "打折", "DISCOUNT"),
    /** So many fen off. */
    FIXED_SUM("立减", "Sum off", "减免", "满减", "SUM"),
    /** So many fen instead of the usual price. */
    FIXED_PRICE("一口价", "Fixed price", "特价", "固定价", "PRICE"),
    /** The price stays; something comes with it. */
    GIFT("赠品", "Gift", "赠送", "礼品");

    static final Vocabulary WORDS = new Vocabulary(values());

    private final Words words;
    private final List<String> aliases;

    OfferKind(String zh, String en, String... aliases) {
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
