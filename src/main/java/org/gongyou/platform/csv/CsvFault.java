package org.gongyou.platform.csv;

/** What can be wrong with a cell. Features bring their own in an enum; codes begin with the feature's name. */
public interface CsvFault {

    /** Stable and unique, such as {@code csv.not-a-number}. */
    String code();

    String zh();

    String en();
}
