package org.gongyou.support;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection to an app that stays open, for tests with more of them than a comfortable client keeps. */
public final class Line implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 15_000;

    private final Socket socket;
    private final InputStream in;

    public Line(String url) throws IOException {
        URI to = URI.create(url);
        socket = new Socket(to.getHost(), to.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** What came back. */
    public record Answer(int status, String body) {}

    /**
     * @param headers each with its line end
     * @throws IOException when the line breaks, and nobody knows what became of the request
     */
    public Answer send(String method, String path, String headers) throws IOException {
        return send(method, path, headers, "");
    }

    /** @param json none where it is empty */
    public Answer send(String method, String path, String headers, String json) throws IOException {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        String type = json.isEmpty() ? "" : "Content-Type: application/json\r\n";
        String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + content.length
                + "\r\n" + type + headers + "\r\n";
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(request.getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(content);
        whole.writeTo(socket.getOutputStream());
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String[] parts = header.split(": ", 2);
            if (parts[0].toLowerCase(Locale.ROOT).equals("content-length")) length = Integer.parseInt(parts[1].strip());
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) throw new EOFException();
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException();
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
