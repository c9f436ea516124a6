package org.gongyou.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole lines of a file that others add to: looked at often, read once. */
final class GrowingFile {

    private final Path place;
    private final List<String> lines = new ArrayList<>();
    /** Of a line whose end is not there yet. */
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

    private long read;

    GrowingFile(Path place) {
        this.place = place;
    }

    synchronized List<String> lines() {
        for (byte next : news()) {
            if (next == '\n') {
                lines.add(begun.toString(StandardCharsets.UTF_8));
                begun.reset();
            } else {
                begun.write(next);
            }
        }
        return List.copyOf(lines);
    }

    private byte[] news() {
        if (!Files.exists(place)) return new byte[0];
        try (RandomAccessFile file = new RandomAccessFile(place.toFile(), "r")) {
            byte[] news = new byte[Math.toIntExact(file.length() - read)];
            file.seek(read);
            file.readFully(news);
            read += news.length;
            return news;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
