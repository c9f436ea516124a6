package org.gongyou.contract;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.gongyou.support.SignIn.Person;

/** A small picture, as a worker uploads it. */
public final class Photo {

    private Photo() {}

    public static Response uploadedBy(Person worker) {
        return given().auth()
                .oauth2(worker.accessToken())
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "photo.png", picture(), "image/png")
                .post("/v1/files");
    }

    /** Shows one of the keeper's at the station. @return its id */
    static String shownAt(String station, Person keeper) {
        String path = "/v1/me/stations/" + station;
        String photo = uploadedBy(keeper).then().statusCode(201).extract().path("id");
        keeper.calls()
                .header("If-Match", keeper.calls().get(path).header("ETag"))
                .body(Map.of("photos", List.of(photo)))
                .put(path + "/photos")
                .then()
                .statusCode(200);
        return photo;
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
