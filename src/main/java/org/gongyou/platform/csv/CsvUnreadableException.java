package org.gongyou.platform.csv;

/** The bytes are no UTF-8, or quotation marks that never close make a table impossible. */
public final class CsvUnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CsvUnreadableException(Throwable cause) {
        super("the table cannot be read", cause);
    }
}
