package org.gongyou.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies no ordinary client sends. */
@QuarkusTest
class BrokenUploadTest extends ApiTest {

    private static final String PART =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n";

    @Inject
    Tokens tokens;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=another",
                "multipart/form-data; boundary=x",
            })
    void aBodyThatIsNotWholeIsAProblem(String type) throws IOException {
        String body = PART + "abc";

        String answer = send(type, "Content-Length: " + body.length(), body.getBytes(StandardCharsets.US_ASCII));

        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json", "\"code\":\"");
    }

    @Test
    void aBodyOfUnknownLengthIsCutOffAtTheSameSize() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        chunk(body, PART.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 13; i++) chunk(body, new byte[1024 * 1024]);
        chunk(body, "\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        chunk(body, new byte[0]);

        String answer = send("multipart/form-data; boundary=x", "Transfer-Encoding: chunked", body.toByteArray());

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "request.too-large");
    }

    @Test
    void whoStopsSendingInTheMiddleIsCutOffAfterTheAnswer() throws IOException {
        String answer = send("multipart/form-data; boundary=x", "Content-Length: 20000000", new byte[1_000]);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "request.too-large");
    }

    private static void chunk(ByteArrayOutputStream body, byte[] content) {
        body.writeBytes((Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes(new byte[] {'\r', '\n'});
    }

    private String send(String type, String length, byte[] body) throws IOException {
        String head = "POST /v1/files HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nIdempotency-Key: k\r\n"
                + "Authorization: Bearer " + tokens.of(UUID.randomUUID(), Role.WORKER) + "\r\nContent-Type: " + type
                + "\r\n" + length + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            Thread sender = new Thread(() -> write(socket, head.getBytes(StandardCharsets.US_ASCII), body));
            sender.start();
            return read(socket.getInputStream());
        }
    }

    /** The server may stop listening in the middle: that is what is tried here. */
    private static void write(Socket socket, byte[] head, byte[] body) {
        try {
            socket.getOutputStream().write(head);
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        } catch (IOException closed) {
            assertThat(socket.isConnected()).isTrue();
        }
    }

    /** Until the server closes; a time-out here is one that did not. */
    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        in.transferTo(answer);
        return answer.toString(StandardCharsets.UTF_8);
    }
}
