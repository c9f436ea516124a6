package org.gongyou.platform.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The bytes of a PDF (ISO 32000-1, 7.5), object after object, and where each began. */
final class BoundFile {

    /** The object that lists all pages, written last. */
    static final int PAGES = 1;

    private static final long NOWHERE = -1;

    private final OutputStream out;
    private final List<Long> places = new ArrayList<>(List.of(NOWHERE, NOWHERE));
    private long written;

    BoundFile(OutputStream out) throws IOException {
        this.out = out;
        write("%PDF-1.7\n");
        // Tells programs that move files that this is no text.
        write(new byte[] {'%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
    }

    int reserve() {
        places.add(NOWHERE);
        return places.size() - 1;
    }

    void begin(int number) throws IOException {
        places.set(number, written);
        write(number + " 0 obj\n");
    }

    void end() throws IOException {
        write("\nendobj\n");
    }

    void write(String ascii) throws IOException {
        write(ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    void finish(int catalog, int about) throws IOException {
        long table = written;
        write("xref\n0 " + places.size() + "\n0000000000 65535 f \n");
        for (long place : places.subList(1, places.size())) {
            write(place == NOWHERE ? "0000000000 65535 f \n" : String.format(Locale.ROOT, "%010d 00000 n \n", place));
        }
        write("trailer\n<</Size " + places.size() + "/Root " + catalog + " 0 R/Info " + about + " 0 R>>\nstartxref\n"
                + table + "\n%%EOF\n");
        out.flush();
    }
}
