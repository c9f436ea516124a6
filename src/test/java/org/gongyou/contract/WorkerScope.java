package org.gongyou.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongyou.contract.SqlTokens.Token;

/**
 * Whether a statement on a worker's rows says whose they are: {@code worker_id} among the columns of an insert, and
 * compared with a value, or with a row that is found by one, everywhere else. What it does not understand it holds for wrong.
 *
 * @param owned the tables of workers
 * @param sweeps the columns, as {@code table.column}, by whose date a job goes through the rows of all workers
 */
record WorkerScope(Set<String> owned, Set<String> sweeps) {

    private static final String WORKER = "worker_id";
    private static final Set<String> STATEMENTS = Set.of("select", "insert", "update", "delete", "with", "values", "");
    private static final Set<String> ITEMS = Set.of("from", "join", "using", "into");
    private static final Set<String> CLAUSES =
            words("where group having order limit offset fetch for returning set values select");
    private static final Set<String> JOINS = words("join left right inner cross full natural on");
    /** What else may follow a table that is given no name of its own. */
    private static final Set<String> AFTER_TABLE = words("using default ( ) ,");

    /** A table as a query names it. */
    private record Ref(String table, String alias) {}

    /** A comparison of somebody's {@code worker_id}; {@code with} is the alias of the other row, or empty for a value. */
    private record Comparison(String alias, String with) {}

    /** @return what is wrong; nothing when all is well */
    List<String> faults(String sql) {
        List<String> faults = new ArrayList<>();
        for (List<Token> query : SqlTokens.queries(sql)) {
            String verb = query.isEmpty() ? "" : query.get(0).text();
            if (!STATEMENTS.contains(verb)) {
                query.stream()
                        .filter(token -> owned.contains(token.text()))
                        .forEach(token -> faults.add(token.text() + ": not understood"));
            } else {
                check(query, verb, faults);
            }
        }
        return faults;
    }

    /** The tables of workers a statement names. */
    Set<String> touched(String sql) {
        Set<String> touched = new TreeSet<>();
        SqlTokens.queries(sql).forEach(query -> refs(query).forEach(ref -> touched.add(ref.table())));
        touched.retainAll(owned);
        return touched;
    }

    private void check(List<Token> query, String verb, List<String> faults) {
        List<Ref> refs = new ArrayList<>(refs(query));
        if (verb.equals("insert") && !refs.isEmpty()) {
            Ref target = refs.remove(0);
            if (owned.contains(target.table()) && !isAmongColumns(query)) faults.add(target.table() + ": inserted");
        }
        Set<String> known = scoped(refs, comparisons(query));
        for (Ref ref : refs) {
            if (owned.contains(ref.table()) && !known.contains(ref.alias()) && !isSweep(ref, query)) {
                faults.add(ref.table() + ": " + verb + " without " + WORKER);
            }
        }
    }

    private static boolean isAmongColumns(List<Token> insert) {
        for (int i = 3;
                i < insert.size()
                        && !insert.get(i).is(")")
                        && !ends(insert.get(i).text());
                i++) {
            if (insert.get(i).is(WORKER)) return true;
        }
        return false;
    }

    private static List<Ref> refs(List<Token> query) {
        List<Ref> refs = new ArrayList<>();
        int list = -1;
        for (int i = 0; i < query.size(); i++) {
            Token token = query.get(i);
            boolean more = token.is(",") && token.depth() == list;
            if (CLAUSES.contains(token.text()) && token.depth() == list) list = -1;
            if (token.is("from")) list = token.depth();
            if (more || ITEMS.contains(token.text()) || i == 0 && token.is("update")) {
                Ref ref = ref(query, i + 1);
                if (ref != null) refs.add(ref);
            }
        }
        return refs;
    }

    private static Ref ref(List<Token> query, int at) {
        int i = at;
        while (Set.of("(", "only", "lateral", "public", ".").contains(text(query, i))) i++;
        String table = text(query, i);
        if (table.equals(SqlTokens.QUERY)
                || text(query, i + 1).equals("(") && !text(query, 0).equals("insert")) return null;
        String next = text(query, i + 1).equals("as") ? text(query, i + 2) : text(query, i + 1);
        boolean alias = !next.isEmpty() && !ends(next) && !AFTER_TABLE.contains(next);
        return new Ref(table, alias ? next : table);
    }

    /** The aliases of the rows whose worker is known: by a value, or by another row whose worker is known. */
    private Set<String> scoped(List<Ref> refs, List<Comparison> comparisons) {
        Map<String, Boolean> own = new HashMap<>();
        refs.forEach(ref -> own.put(ref.alias(), owned.contains(ref.table())));
        Set<String> known = new HashSet<>();
        for (int round = 0; round <= refs.size(); round++) {
            for (Comparison comparison : comparisons) {
                boolean value = comparison.with().isEmpty()
                        || !own.getOrDefault(comparison.with(), false)
                        || known.contains(comparison.with());
                if (!value) continue;
                if (comparison.alias().isEmpty()) known.addAll(own.keySet());
                else known.add(comparison.alias());
            }
        }
        return known;
    }

    private static List<Comparison> comparisons(List<Token> query) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < query.size(); i++) {
            if (!query.get(i).is(WORKER) || !isCondition(query, i)) continue;
            boolean qualified = text(query, i - 1).equals(".");
            String alias = qualified ? text(query, i - 2) : "";
            int before = i - (qualified ? 3 : 1);
            if (text(query, i + 1).equals("=")) comparisons.add(new Comparison(alias, worker(query, i + 2)));
            else if (text(query, before).equals("=")) comparisons.add(new Comparison(alias, worker(query, before - 3)));
            else if (text(query, i + 1).equals("in") || isTuple(query, i)) comparisons.add(new Comparison(alias, ""));
        }
        return comparisons;
    }

    /** The alias of {@code alias.worker_id} at a place; empty when something else stands there. */
    private static String worker(List<Token> query, int at) {
        return text(query, at + 1).equals(".") && text(query, at + 2).equals(WORKER) ? text(query, at) : "";
    }

    /** {@code (worker_id, id) in …} or {@code = …}. */
    private static boolean isTuple(List<Token> query, int at) {
        int depth = query.get(at).depth();
        if (depth == 0) return false;
        int end = at;
        while (end < query.size() && query.get(end).depth() >= depth) end++;
        return Set.of("in", "=").contains(text(query, end + 1));
    }

    /** In a where or on, and neither negated nor one of several ways to fulfil it. */
    private static boolean isCondition(List<Token> query, int at) {
        int begin = text(query, at - 1).equals(".") ? at - 2 : at;
        if (text(query, begin - 1).equals("not")) return false;
        int depth = query.get(at).depth();
        for (int i = begin - 1; i >= 0; i--) {
            Token token = query.get(i);
            if (token.depth() > depth) continue;
            if (token.depth() < depth && text(query, i - 1).equals("not")) return false;
            depth = Math.min(depth, token.depth());
            boolean on = token.is("on") && !text(query, i + 1).equals("conflict");
            if (token.is("where") || on) return !isOrAfter(query, at);
            if (token.is("or") || ends(token.text())) return false;
        }
        return false;
    }

    private static boolean isOrAfter(List<Token> query, int at) {
        int depth = query.get(at).depth();
        for (int i = at; i < query.size(); i++) {
            Token token = query.get(i);
            depth = Math.min(depth, token.depth());
            if (token.depth() > depth) continue;
            if (token.is("or")) return true;
            if (ends(token.text())) return false;
        }
        return false;
    }

    private static boolean ends(String word) {
        return CLAUSES.contains(word) || JOINS.contains(word);
    }

    /** A date of the table is compared; a select learns whose the rows are, to go on with each by itself. */
    private boolean isSweep(Ref ref, List<Token> query) {
        boolean learns = !query.get(0).is("select") || query.stream().anyMatch(token -> token.is(WORKER));
        for (int i = 0; i < query.size() && learns; i++) {
            boolean declared = sweeps.contains(ref.table() + "." + query.get(i).text());
            if (declared && Set.of("<", "<=").contains(text(query, i + 1)) && isCondition(query, i)) return true;
        }
        return false;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static String text(List<Token> query, int at) {
        return at < 0 || at >= query.size() ? "" : query.get(at).text();
    }
}
