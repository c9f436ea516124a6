package org.gongyou.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Asks an app of this machine as fast as it answers, over connections that stay open. */
public final class Load {

    private static final int CONNECTIONS = 32;
    private static final int LONGEST = 1 << 18;
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final int port;
    private final String status;
    private final List<byte[]> requests;

    /** @param headers of every request, each with its line end */
    public Load(int port, List<String> paths, String headers) {
        this(
                port,
                "200",
                paths.stream()
                        .map(path -> "GET " + path + " HTTP/1.1\r\n" + headers)
                        .toList());
    }

    /**
     * @param status of every answer
     * @param requests without a body: the first line and headers, each with its line end
     */
    public Load(int port, String status, List<String> requests) {
        this(port, status, requests, "");
    }

    private Load(int port, String status, List<String> requests, String body) {
        this.port = port;
        this.status = status;
        this.requests = requests.stream()
                .map(request -> (request + "Host: localhost\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** The same document again and again, answered with 200. @param headers each with its line end */
    public static Load posting(int port, String path, String headers, String json) {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        String request = "POST " + path + " HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: " + length
                + "\r\n" + headers;
        return new Load(port, "200", List.of(request), json);
    }

    /** @return answers a second; every one had the status */
    public double perSecond(Duration duration) {
        AtomicLong answers = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        Race.of(CONNECTIONS, number -> {
            answers.addAndGet(ask(number, end));
            return number;
        });
        return answers.get() * 1e9 / (System.nanoTime() - begin);
    }

    private long ask(int number, long end) {
        long asked = 0;
        try (Socket socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            byte[] buffer = new byte[LONGEST];
            for (int next = number * requests.size() / CONNECTIONS; System.nanoTime() < end; next++, asked++) {
                socket.getOutputStream().write(requests.get(next % requests.size()));
                read(socket.getInputStream(), buffer);
            }
            return asked;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read(InputStream in, byte[] buffer) throws IOException {
        int read = 0;
        int body = -1;
        while (body < 0) {
            read += more(in, buffer, read);
            body = endOfHeaders(buffer, read);
        }
        if (!new String(buffer, 9, 3, StandardCharsets.US_ASCII).equals(status)) {
            throw new IOException("answered " + new String(buffer, 0, read, StandardCharsets.UTF_8));
        }
        int length = length(buffer, body);
        while (length < 0 ? !isLastChunk(buffer, read) : read < body + length) read += more(in, buffer, read);
    }

    /** What is long is sent in chunks, of which the last is empty (RFC 9112 section 7.1). */
    private static boolean isLastChunk(byte[] buffer, int read) {
        for (int i = 0; i < LAST.length; i++) {
            if (buffer[read - LAST.length + i] != LAST[i]) return false;
        }
        return true;
    }

    private static int more(InputStream in, byte[] buffer, int at) throws IOException {
        int more = in.read(buffer, at, buffer.length - at);
        if (more <= 0) throw new IOException("the line broke");
        return more;
    }

    private static int endOfHeaders(byte[] buffer, int read) {
        for (int i = 3; i < read; i++) {
            if (buffer[i] == '\n' && buffer[i - 2] == '\n') return i + 1;
        }
        return -1;
    }

    /** -1 for what is sent in chunks. */
    private static int length(byte[] buffer, int end) {
        for (int at = 0; at < end - LENGTH.length; at++) {
            int same = 0;
            while (same < LENGTH.length && (buffer[at + same] | 0x20) == (LENGTH[same] | 0x20)) same++;
            if (same < LENGTH.length) continue;
            int length = 0;
            for (int i = at + same; buffer[i] != '\r'; i++)
                if (buffer[i] != ' ') length = 10 * length + buffer[i] - '0';
            return length;
        }
        return -1;
    }
}
