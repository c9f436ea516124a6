package org.gongyou.platform.language;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;

/** Chinese as people type it to search: as it is written, in pinyin, by first letters, or as far as they have come. */
public final class Pinyin {

    /** Words longer than this are nobody's; the search keeps a bit for each letter. */
    public static final int LONGEST_WORD = 60;

    private static final char FIRST_IDEOGRAPH = '\u3007';
    private static final String[] NONE = {};
    private static final AtomicReferenceArray<String[]> READINGS = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    private Pinyin() {}

    /** One spelling for what looks alike: full-width letters and digits, capitals. For finding only, never for keeping. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The words of a search, folded; the apostrophe of xi'an parts nothing here. */
    public static List<String> words(String text) {
        return Stream.of(folded(text).replaceAll("['’]", "").split("[\\s,，、]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** First letters of a name's syllables: 道里区总工会 is dlqzgh. */
    public static String initials(String name) {
        return PinyinHelper.toPinyin(folded(name), PinyinStyleEnum.FIRST_LETTER, "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    /**
     * Where the word stands in the text, −1 where it does not. 松花江驿站 is found by 花江, songhua, shj, songhj, s花j and
     * songhuaji: each character by itself, by any of its readings or the beginning of one; the last may be half typed.
     *
     * @param text folded
     * @param word folded, of at most {@link #LONGEST_WORD} letters
     */
    public static int find(String text, String word) {
        return find(text.toCharArray(), 0, text.length(), word);
    }

    /** The same within some letters of many. */
    public static int find(char[] letters, int begin, int end, String word) {
        char first = word.charAt(0);
        boolean latin = first >= 'a' && first <= 'z';
        for (int from = begin; from < end; from++) {
            char letter = letters[from];
            if (letter != first && !(latin && mayBegin(letter, first))) continue;
            if (isAt(letters, from, end, word)) return from;
        }
        return -1;
    }

    private static boolean mayBegin(char character, char first) {
        if (character < FIRST_IDEOGRAPH) return false;
        for (String reading : readings(character)) if (reading.charAt(0) == first) return true;
        return false;
    }

    private static boolean isAt(char[] letters, int from, int to, String word) {
        long end = 1L << word.length();
        long reached = 1;
        for (int i = from; i < to && reached != 0; i++) {
            reached = step(letters[i], reached, word);
            if ((reached & end) != 0) return true;
        }
        return false;
    }

    /** @param reached a bit for each letter of the word at which the character may begin; answers where the next may */
    private static long step(char character, long reached, String word) {
        long next = 0;
        for (long left = reached; left != 0; left &= left - 1) {
            int at = Long.numberOfTrailingZeros(left);
            char letter = word.charAt(at);
            if (letter == character) next |= 1L << (at + 1);
            else if (letter >= 'a' && letter <= 'z') next |= read(character, word, at);
        }
        return next;
    }

    private static long read(char character, String word, int at) {
        long next = 0;
        for (String reading : readings(character)) {
            int same = 0;
            int most = Math.min(reading.length(), word.length() - at);
            while (same < most && reading.charAt(same) == word.charAt(at + same)) same++;
            if (same == 0) continue;
            next |= 1L << (at + 1);
            if (same > 1 && reading.charAt(1) == 'h') next |= 1L << (at + 2);
            if (same == reading.length() || at + same == word.length()) next |= 1L << (at + same);
        }
        return next;
    }

    private static String[] readings(char character) {
        if (!Character.isIdeographic(character)) return NONE;
        String[] known = READINGS.get(character);
        if (known != null) return known;
        String[] read = read(character);
        READINGS.set(character, read);
        return read;
    }

    /** 女 is nü, and typed nv or, by some, nu. */
    private static String[] read(char character) {
        return PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL).stream()
                .flatMap(reading -> Stream.of(reading.replace('ü', 'v'), reading.replace('ü', 'u')))
                .filter(reading -> reading.matches("[a-z]+"))
                .distinct()
                .toArray(String[]::new);
    }
}
