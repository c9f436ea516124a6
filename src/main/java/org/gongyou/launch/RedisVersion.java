package org.gongyou.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Signs in to a Redis and asks its version, over a plain socket: the real client comes up later, with the app. */
final class RedisVersion {

    private static final int TIMEOUT_MILLIS = 5_000;
    private static final Pattern VERSION = Pattern.compile("redis_version:(\\d+(?:\\.\\d+)*)");

    private RedisVersion() {}

    static String ask(RedisUrl url) throws IOException {
        try (Socket socket = connected(url)) {
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream());
            if (url.password() != null) {
                send(out, "AUTH", url.user() == null ? "default" : url.user(), url.password());
                answer(in);
            }
            send(out, "SELECT", String.valueOf(url.database()));
            answer(in);
            send(out, "INFO", "server");
            Matcher version = VERSION.matcher(answer(in));
            if (!version.find()) {
                throw new IOException("it does not tell its version");
            }
            return version.group(1);
        }
    }

    private static Socket connected(RedisUrl url) throws IOException {
        String host = URI.create("redis://" + url.place()).getHost();
        Socket plain = new Socket();
        plain.setSoTimeout(TIMEOUT_MILLIS);
        plain.connect(new InetSocketAddress(host == null ? url.host() : host, url.port()), TIMEOUT_MILLIS);
        if (!url.tls()) {
            return plain;
        }
        SSLSocket secure = (SSLSocket)
                ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, url.host(), url.port(), true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        return secure;
    }

    /** One command as the protocol has it: the number of words, then each with its length. */
    private static void send(OutputStream out, String... words) throws IOException {
        StringBuilder command = new StringBuilder("*" + words.length + "\r\n");
        for (String word : words) {
            int length = word.getBytes(StandardCharsets.UTF_8).length;
            command.append('$').append(length).append("\r\n").append(word).append("\r\n");
        }
        out.write(command.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        String line = line(in);
        if (line.startsWith("-")) {
            throw new IOException(line.substring(1));
        }
        if (!line.startsWith("$")) {
            return line;
        }
        byte[] body = in.readNBytes(Integer.parseInt(line.substring(1)) + 2);
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next != '\r' && next >= 0 && line.length() < 1_000) {
            line.append((char) next);
            next = in.read();
        }
        if (next != '\r' || in.read() != '\n') {
            throw new IOException("what answers there is no Redis");
        }
        return line.toString();
    }
}
