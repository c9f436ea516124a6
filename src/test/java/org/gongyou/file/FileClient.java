package org.gongyou.file;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gongyou.platform.security.Role;
import org.gongyou.support.Tokens;

/** Sends and reads files as the app on a phone does, and knows where they come to lie. */
@ApplicationScoped
class FileClient {

    static final String FILES = "/v1/files";
    static final String CAPTION = "工牌正面";

    private final Tokens tokens;

    FileClient(Tokens tokens) {
        this.tokens = tokens;
    }

    RequestSpecification as(UUID account) {
        return with(account, Role.WORKER);
    }

    RequestSpecification with(UUID account, String role) {
        return given().auth().oauth2(tokens.of(account, role));
    }

    Response send(UUID worker, String key, byte[] content, String name, String type) {
        return as(worker)
                .header("Idempotency-Key", key)
                .multiPart("file", name, content, type)
                .multiPart("caption", CAPTION, "text/plain; charset=utf-8")
                .post(FILES);
    }

    Response send(UUID worker, byte[] content) {
        return send(worker, UUID.randomUUID().toString(), content, "photo.jpg", "image/jpeg");
    }

    UUID upload(UUID worker, byte[] content) {
        return UUID.fromString(
                send(worker, content).then().statusCode(201).extract().path("id"));
    }

    Response read(UUID worker, UUID file) {
        return as(worker).get(FILES + "/" + file);
    }

    static Path blob(UUID file) {
        String name = file.toString();
        return data("files").resolve(name.substring(34)).resolve(name);
    }

    static Path data(String folder) {
        return Path.of(ConfigProvider.getConfig().getValue("gongyou.data", String.class), folder);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
