package org.gongyou.platform.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** From bytes to characters, and from what people type to what they mean. */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_OFFSET = FULL_WIDTH_FIRST - '!';

    private CsvText() {}

    static String decode(byte[] body) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(body))
                .toString();
        if (text.indexOf('\0') >= 0) throw new CharacterCodingException();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Without the white space around it, the kinds that {@link String#strip()} leaves included. */
    static String trim(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) from++;
        while (to > from && isBlank(cell.charAt(to - 1))) to--;
        return cell.substring(from, to);
    }

    /** Trimmed, and full-width digits, letters and signs as the half-width ones they stand for. */
    static String fold(String cell) {
        StringBuilder folded = new StringBuilder(cell.length());
        for (char c : trim(cell).toCharArray()) {
            if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) folded.append((char) (c - FULL_WIDTH_OFFSET));
            else folded.append(c == IDEOGRAPHIC_SPACE || c == NO_BREAK_SPACE ? ' ' : c);
        }
        return folded.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == IDEOGRAPHIC_SPACE || c == NO_BREAK_SPACE || c == BYTE_ORDER_MARK;
    }
}
