package org.gongyou.booking;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;

/** How one is advised. */
enum Manner implements Term {
    IN_PERSON("现场", "In person", "当面", "到场", "来访"),
    TELEPHONE("电话", "By telephone", "来电"),
    VIDEO("视频", "By video", "线上视频", "网络视频");

    static final Vocabulary WORDS = new Vocabulary(values());

    private final Words words;
    private final List<String> aliases;

    Manner(String zh, String en, String... aliases) {
        words = new Words(zh, en);
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
