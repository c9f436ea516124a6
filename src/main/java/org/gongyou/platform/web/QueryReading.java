package org.gongyou.platform.web;

import static org.gongyou.platform.problem.RequestProblem.FORMAT;
import static org.gongyou.platform.problem.RequestProblem.LENGTH;
import static org.gongyou.platform.problem.RequestProblem.RANGE;
import static org.gongyou.platform.problem.RequestProblem.REQUIRED;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.language.Pinyin;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of one look-up. Everything is text until all of it has been looked at, so that whoever asked wrongly
 * learns of every mistake at once. What is wrong reads as a placeholder.
 */
public final class QueryReading {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,17})?");
    private static final Pattern SEPARATOR = Pattern.compile("[,;|、，；]");

    private final List<FieldError> errors = new ArrayList<>();

    public void wrong(String name, ProblemType what) {
        errors.add(new FieldError("/" + name, what));
    }

    /** @throws ProblemException 422 that names every parameter that is wrong */
    public void orReject() {
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
    }

    /** @param otherwise what counts when nothing is said; null when something has to be said */
    public double number(String name, @Nullable String written, double least, double most, @Nullable Double otherwise) {
        if (written == null && otherwise != null) return otherwise;
        double number = number(written);
        if (number >= least && number <= most) return number;
        wrong(name, written == null ? REQUIRED : Double.isNaN(number) ? FORMAT : RANGE);
        return 0;
    }

    public int whole(String name, @Nullable String written, int least, int most, @Nullable Double otherwise) {
        int number = (int) number(name, written, least, most, otherwise);
        if (written != null && written.contains(".")) wrong(name, FORMAT);
        return number;
    }

    /** Not a number when it is none, or one that only a program would write. */
    public static double number(@Nullable String written) {
        return written != null && NUMBER.matcher(written).matches() ? Double.parseDouble(written) : Double.NaN;
    }

    /** The system asked for; WGS-84 when none is. */
    public Crs crs(@Nullable String written, ProblemType unknown) {
        Crs crs = written == null ? Crs.WGS84 : Crs.named(written);
        if (crs == null) wrong("crs", unknown);
        return crs == null ? Crs.WGS84 : crs;
    }

    /** Codes of an open list; several by comma or by repeating the parameter. */
    public Set<String> terms(String name, @Nullable List<String> written, Vocabulary vocabulary, ProblemType unknown) {
        if (written == null) return Set.of();
        Set<String> codes = new LinkedHashSet<>();
        for (String some : written) {
            for (String word : SEPARATOR.split(some)) {
                String code = vocabulary.code(word);
                if (code == null) wrong(name, unknown);
                else codes.add(code);
            }
        }
        return codes;
    }

    /** Words to look for, folded. */
    public List<String> words(String name, @Nullable String written) {
        if (written == null || written.isBlank()) return List.of();
        boolean endless = written.length() > Pinyin.LONGEST_WORD;
        List<String> words = endless ? List.of() : Pinyin.words(written);
        // Folding may lengthen: ㎢ is km2.
        if (endless || words.stream().anyMatch(word -> word.length() > Pinyin.LONGEST_WORD)) wrong(name, LENGTH);
        return words;
    }
}
