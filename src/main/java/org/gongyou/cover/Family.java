package org.gongyou.cover;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;

/** Products of one kind, of which a person has one at a time. */
public enum Family implements Term {
    /** Plans A to E (Shanghai). */
    EXCLUSIVE("会员专享保障", "Member-exclusive cover", "专享保障", "专享基本保障"),
    HOSPITAL("住院保障", "Hospital cover", "住院互助保障", "住院医疗互助"),
    SERIOUS_ILLNESS("重大疾病保障", "Serious-illness cover", "重病保障", "重疾互助"),
    ACCIDENT("意外伤害保障", "Accident cover", "意外保障", "意外互助"),
    WOMENS_ILLNESS("女职工特病保障", "Women's-illness cover", "女职工保障", "女工特病互助"),
    /** Given to whoever works outdoors, member or not. */
    OUTDOOR_ACCIDENT("户外劳动者意外保障", "Outdoor workers' accident cover", "户外意外保障");

    public static final Vocabulary WORDS = new Vocabulary(values());

    private final Words words;
    private final List<String> aliases;

    Family(String zh, String en, String... aliases) {
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
