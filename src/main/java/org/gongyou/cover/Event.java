package org.gongyou.cover;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;

/** What has to happen for a benefit to be paid. */
public enum Event implements Term {
    HOSPITAL("住院", "Hospital stay"),
    SERIOUS_ILLNESS("重大疾病", "Serious illness", "重病"),
    ACCIDENT_INJURY("意外伤残", "Injury by accident", "意外伤害"),
    ACCIDENT_DEATH("意外身故", "Death by accident"),
    DEATH("身故", "Death"),
    WOMENS_ILLNESS("女性特病", "Women's illness", "女职工特病");

    public static final Vocabulary WORDS = new Vocabulary(values());

    private final Words words;
    private final List<String> aliases;

    Event(String zh, String en, String... aliases) {
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
