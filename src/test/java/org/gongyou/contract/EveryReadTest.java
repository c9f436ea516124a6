package org.gongyou.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Test;

/** What {@code mobile-contract/README.md} says of caching, for every GET of the published description. */
@QuarkusTest
class EveryReadTest extends ApiTest {

    /** So many at a time: one thread would leave the app idle between its calls. */
    private static final int LANES = 3;

    @Inject
    Exhibits exhibits;

    @Test
    void hasATagAndIsNotSentTwice() {
        Map<String, Operation> reads = reads();
        Map<String, Exhibits.Read> known = exhibits.all();

        assertThat(known.keySet()).containsExactlyInAnyOrderElementsOf(reads.keySet());
        Map<String, Answers> answers = new HashMap<>();
        // What is exported may count as sent then, which shows wherever else it is read.
        Stream.of(true, false).forEach(exports -> answers.putAll(answers(known, exports)));
        SoftAssertions all = new SoftAssertions();
        reads.forEach((template, operation) -> check(all, template, operation, answers.get(template)));
        all.assertAll();
    }

    private static Map<String, Answers> answers(Map<String, Exhibits.Read> known, boolean exports) {
        List<String> templates = known.keySet().stream()
                .filter(template -> exports == template.endsWith("/export"))
                .toList();
        List<Answers> answers = Race.each(templates, LANES, template -> Answers.to(known.get(template)));
        return IntStream.range(0, templates.size()).boxed().collect(Collectors.toMap(templates::get, answers::get));
    }

    /** @param again to the same with the tag of the first; the first itself where that has none */
    private record Answers(Response first, Response again) {

        static Answers to(Exhibits.Read read) {
            Response first = request(read).get(read.path());
            String tag = first.header("ETag");
            if (tag == null) return new Answers(first, first);
            return new Answers(first, request(read).header("If-None-Match", tag).get(read.path()));
        }

        private static RequestSpecification request(Exhibits.Read read) {
            return read.token().isEmpty() ? given() : given().auth().oauth2(read.token());
        }
    }

    private static void check(SoftAssertions all, String template, Operation operation, Answers answers) {
        boolean open = operation.getSecurity() == null;
        Response first = answers.first();
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
            Response again = answers.again();
            all.assertThat(again.statusCode()).as(template + " again").isEqualTo(304);
            all.assertThat(again.asByteArray()).as(template + " again").isEmpty();
            all.assertThat(again.header("ETag")).as(template + " again").isEqualTo(tag);
        }
    }

    private static Map<String, Operation> reads() {
        Map<String, Operation> reads = new TreeMap<>();
        new OpenAPIV3Parser().read("openapi/openapi.yaml").getPaths().forEach((path, item) -> {
            if (item.getGet() != null) reads.put(path, item.getGet());
        });
        return reads;
    }
}
