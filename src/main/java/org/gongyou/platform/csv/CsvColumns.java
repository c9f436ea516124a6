package org.gongyou.platform.csv;

import static java.util.Locale.ROOT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns a kind of table has. A header may name them in any order and in any case, and leave out optional ones.
 *
 * @param aliases other names of a column, which lists have that were made for somebody else
 * @param ignored columns that may be there and are not read
 */
public record CsvColumns(
        List<String> required, List<String> optional, Map<String, String> aliases, Set<String> ignored) {

    public CsvColumns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        aliases = Map.copyOf(aliases);
        ignored = Set.copyOf(ignored);
    }

    public CsvColumns(List<String> required, List<String> optional) {
        this(required, optional, Map.of(), Set.of());
    }

    /** The column by every name it may have, in lower case. */
    Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        aliases.forEach((alias, column) -> names.put(alias.toLowerCase(ROOT), column));
        Stream.concat(required.stream(), optional.stream())
                .forEach(column -> names.put(column.toLowerCase(ROOT), column));
        return names;
    }
}
