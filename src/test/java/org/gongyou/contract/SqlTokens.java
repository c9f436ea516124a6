package org.gongyou.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement cut into words, each with the depth of the parentheses around it. A query within a query is taken out, and
 * stands there as one word.
 */
final class SqlTokens {

    static final String QUERY = "<query>";

    private static final Pattern TOKEN = Pattern.compile(
            "--[^\n]*|/\\*.*?\\*/|(?<string>'(?:[^']|'')*')|\"(?<name>(?:[^\"]|\"\")*)\"|(?<word>\\$?\\w[\\w$]*)"
                    + "|(?<mark>::|<=|>=|<>|!=|\\S)",
            Pattern.DOTALL);
    private static final Set<String> QUERIES = Set.of("select", "with", "values", "insert", "update", "delete");
    private static final Set<String> BETWEEN = Set.of("union", "intersect", "except");

    record Token(String text, int depth) {

        boolean is(String other) {
            return text.equals(other);
        }
    }

    private SqlTokens() {}

    /** Each query of the statement for itself, those inside others first. */
    static List<List<Token>> queries(String sql) {
        List<List<Token>> queries = new ArrayList<>();
        addQueries(words(sql), queries);
        return queries;
    }

    private static List<String> words(String sql) {
        List<String> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            if (token.group("string") != null) words.add("'");
            else if (token.group("name") != null) words.add(token.group("name"));
            else if (token.group("word") != null) words.add(token.group("word").toLowerCase(Locale.ROOT));
            else if (token.group("mark") != null) words.add(token.group("mark"));
        }
        return words;
    }

    private static void addQueries(List<String> words, List<List<Token>> queries) {
        List<Token> tokens = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("(") && i + 1 < words.size() && QUERIES.contains(words.get(i + 1))) {
                int end = closing(words, i);
                addQueries(words.subList(i + 1, end), queries);
                tokens.add(new Token(QUERY, depth));
                i = end;
            } else if (BETWEEN.contains(word) && depth == 0) {
                queries.add(tokens);
                tokens = new ArrayList<>();
            } else {
                if (word.equals(")")) depth--;
                tokens.add(new Token(word, depth));
                if (word.equals("(")) depth++;
            }
        }
        queries.add(tokens);
    }

    private static int closing(List<String> words, int open) {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            if (words.get(i).equals("(")) depth++;
            if (words.get(i).equals(")") && --depth == 0) return i;
        }
        return words.size();
    }
}
