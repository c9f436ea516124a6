package org.gongyou.offer;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;

/** Who bears a discount. */
public enum Bearer implements Term {
    MERCHANT("商户", "The merchant", "商家"),
    UNION("工会", "The union"),
    /** The union so many thousandths of it, the merchant the rest. */
    SHARED("共同承担", "Both", "分担", "共担");

    static final Vocabulary WORDS = new Vocabulary(values());

    private final Words words;
    private final List<String> aliases;

    Bearer(String zh, String en, String... aliases) {
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
