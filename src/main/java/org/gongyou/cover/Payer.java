package org.gongyou.cover;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;

/** Who pays the premium. */
public enum Payer implements Term {
    UNION("工会", "The union", "工会出资"),
    UNIT("单位", "The unit", "单位出资", "用人单位"),
    WORKER("个人", "The worker", "个人出资", "职工");

    static final Vocabulary WORDS = new Vocabulary(values());

    private final Words words;
    private final List<String> aliases;

    Payer(String zh, String en, String... aliases) {
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
