package org.gongyou.platform.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language the API speaks; Chinese where nothing, or nothing we speak, is asked for. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as in {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /** Reads an {@code Accept-Language} header (RFC 9110); a header that cannot be read counts as absent. */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(best) ? EN : ZH;
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
    }
}
