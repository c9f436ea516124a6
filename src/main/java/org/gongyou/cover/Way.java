package org.gongyou.cover;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;

/** How somebody comes to be covered. */
public enum Way implements Term {
    UNIT("单位统一参保", "By the unit's list", "单位"),
    /** With the card number, by itself. */
    JOINING("入会即享", "On joining", "入会"),
    SELF("个人参保", "By oneself", "本人", "个人");

    static final Vocabulary WORDS = new Vocabulary(values());

    private final Words words;
    private final List<String> aliases;

    Way(String zh, String en, String... aliases) {
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
