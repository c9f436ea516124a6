package org.gongyou.platform.language;

import static java.util.Locale.ROOT;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of one open list, found by code or by any name, in any case, width and spacing. */
public final class Vocabulary {

    private static final Pattern BESIDE =
            Pattern.compile("[（(][^（()）]*[）)]|[×xX*＊]?\\s*[0-9０-９一二两三四五六七八九十]{1,3}\\s*[台个张把套间只部件处位瓶条]");

    private final List<Term> terms;
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> exact;

    public Vocabulary(Term... terms) {
        this.terms = List.of(terms);
        this.exact = Stream.of(terms).map(Term::name).collect(Collectors.toUnmodifiableSet());
        for (Term term : terms) {
            Stream.concat(Stream.of(term.name(), term.words().zh(), term.words().en()), term.aliases().stream())
                    .forEach(name -> enter(name, term));
        }
    }

    private void enter(String name, Term term) {
        String other = codes.put(plain(name), term.name());
        if (other != null && !other.equals(term.name())) throw new IllegalStateException("two meanings of " + name);
    }

    /** The code of a word, whatever is counted or noted beside it (座椅4把, 微波炉（一楼）); null when it is not known. */
    public @Nullable String code(String written) {
        if (exact.contains(written)) return written;
        String code = codes.get(plain(written));
        return code == null ? codes.get(plain(BESIDE.matcher(written).replaceAll(""))) : code;
    }

    public List<Term> terms() {
        return terms;
    }

    /** For people; the code itself where only a newer release knows it. */
    public String name(String code, Language language) {
        return terms.stream()
                .filter(term -> term.name().equals(code))
                .map(term -> term.words().in(language))
                .findFirst()
                .orElse(code);
    }

    /** What may be written, for the person who has to mend a list. */
    public Words listed(String zh, String en) {
        return new Words(
                zh
                        + String.join(
                                "、",
                                terms.stream().map(term -> term.words().zh()).toList()),
                en + String.join(", ", terms.stream().map(Term::name).toList()));
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> c != '-' && c != '_' && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(plain::appendCodePoint);
        return plain.toString().toUpperCase(ROOT);
    }
}
