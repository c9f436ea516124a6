package org.gongyou.lawyer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.gongyou.platform.language.Pinyin;
import org.jspecify.annotations.Nullable;

/** Somebody against whom, or for whom, a lawyer acts: an employer, a platform, a labour agent, a person. */
public record OtherSide(String name, @Nullable String creditCode) {

    /** One spelling for what people write alike: folded, letters and digits alone. */
    public static String known(String name) {
        StringBuilder letters = new StringBuilder();
        Pinyin.folded(name).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** One spelling of a code: as it is typed on any keyboard, full-width letters and digits among them. */
    public static String code(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    /** Each by itself says that two are the same: a list without codes meets one that has them. */
    Set<String> spellings() {
        String byName = "name:" + known(name);
        return creditCode == null ? Set.of(byName) : Set.of(byName, "code:" + code(creditCode));
    }

    @Override
    public String toString() {
        return "OtherSide";
    }
}
