package org.gongyou.platform.hours;

/** The many signs that keyboards have for one thing. */
final class Typed {

    private static final int FULL_WIDTH_OFFSET = '\uFF01' - '!';

    private Typed() {}

    /** Full-width characters become half-width, every dash a hyphen, Chinese punctuation its ASCII counterpart. */
    static String fold(String typed) {
        StringBuilder folded = new StringBuilder(typed.length());
        typed.chars().forEach(c -> folded.append(sign((char) c)));
        return folded.toString()
                .replaceAll("-{2,}", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static char sign(char c) {
        return switch (c) {
            case '－', '—', '–', '―', '−', '‐', '‑', '‒', '﹣', '～', '〜', '~', '∼', '至', '到' -> '-';
            case '、', '，' -> ',';
            case '；', '。', '\n', '\r' -> ';';
            case '：', '∶', '︰' -> ':';
            case '（', '【', '〔' -> '(';
            case '）', '】', '〕' -> ')';
            case '\u3000', '\u00A0', '\t' -> ' ';
            default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - FULL_WIDTH_OFFSET) : c;
        };
    }
}
