package org.gongyou.platform.language;

/** One sentence in both languages. */
public record Words(String zh, String en) {

    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
