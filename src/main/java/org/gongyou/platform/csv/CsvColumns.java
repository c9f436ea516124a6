package org.gongyou.platform.csv;

import java.util.List;
import java.util.stream.Stream;

/** The columns a kind of table has. A header may name them in any order and in any case, and leave out optional ones. */
public record CsvColumns(List<String> required, List<String> optional) {

    public CsvColumns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    Stream<String> all() {
        return Stream.concat(required.stream(), optional.stream());
    }
}
