package org.gongyou.offer;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;

/** To whom an offer is made, besides the groups it may name. */
public enum Entitled implements Term {
    EVERYBODY("所有人", "Everybody", "不限"),
    CARD_HOLDERS("持卡会员", "Members with a valid card", "会员", "会员卡", "持卡人");

    static final Vocabulary WORDS = new Vocabulary(values());

    private final Words words;
    private final List<String> aliases;

    Entitled(String zh, String en, String... aliases) {
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
