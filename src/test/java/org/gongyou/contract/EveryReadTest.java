package org.gongyou.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

/** What {@code mobile-contract/README.md} says of caching, for every GET of the published description. */
@QuarkusTest
class EveryReadTest extends ApiTest {

    @Inject
    Exhibits exhibits;

    @Test
    void hasATagAndIsNotSentTwice() {
        Map<String, Operation> reads = reads();
        Map<String, Exhibits.Read> known = exhibits.all();

        assertThat(known.keySet()).containsExactlyInAnyOrderElementsOf(reads.keySet());
        SoftAssertions all = new SoftAssertions();
        reads.forEach((template, operation) -> check(all, template, operation, known.get(template)));
        all.assertAll();
    }

    private static void check(SoftAssertions all, String template, Operation operation, Exhibits.Read read) {
        boolean open = operation.getSecurity() == null;
        Response first = request(read).get(read.path());
        String tag = first.header("ETag");
        all.assertThat(first.statusCode()).as(template).isEqualTo(200);
        all.assertThat(tag).as(template + " ETag").isNotBlank();
        all.assertThat(first.headers().getValues("Cache-Control"))
                .as(template + " Cache-Control")
                .hasSize(1)
                .allMatch(value -> value.matches((open ? "public" : "private") + ", [^,].*[^, ]"));
        all.assertThat(String.join(", ", first.headers().getValues("Vary")))
                .as(template + " Vary")
                .contains("Accept-Language", "Authorization");
        if (tag != null) {
            Response again = request(read).header("If-None-Match", tag).get(read.path());
            all.assertThat(again.statusCode()).as(template + " again").isEqualTo(304);
            all.assertThat(again.asByteArray()).as(template + " again").isEmpty();
            all.assertThat(again.header("ETag")).as(template + " again").isEqualTo(tag);
        }
    }

    private static RequestSpecification request(Exhibits.Read read) {
        return read.token().isEmpty() ? given() : given().auth().oauth2(read.token());
    }

    private static Map<String, Operation> reads() {
        Map<String, Operation> reads = new TreeMap<>();
        new OpenAPIV3Parser().read("openapi/openapi.yaml").getPaths().forEach((path, item) -> {
            if (item.getGet() != null) reads.put(path, item.getGet());
        });
        return reads;
    }
}
