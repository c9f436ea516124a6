package org.gongyou.programme;

import static org.gongyou.programme.ProgrammeOffice.today;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Test;

/** Rules that somebody wrote badly, or with bad intent: each is refused, and the place is named. */
@QuarkusTest
class HostileRulesTest extends ApiTest {

    private static final String TABLE = "/relief/hostile.txt";
    private static final int DEEP = 300;
    private static final int AT_ONCE = 4;

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    ProgrammeOffice office;

    @Test
    void eachIsRefusedAtItsPlace() {
        List<String> table = table();
        SoftAssertions all = new SoftAssertions();
        office.open();
        Race.of(AT_ONCE, first -> {
            for (int number = first; number < table.size(); number += AT_ONCE) check(all, number, table.get(number));
            return first;
        });
        all.assertAll();
    }

    @Test
    void whatIsNestedWithoutEndIsRefusedToo() {
        SoftAssertions all = new SoftAssertions();
        String conditional = "netIncome < 1 ? true : ".repeat(40) + "false";
        Stream.of(
                        "(".repeat(DEEP) + "true" + ")".repeat(DEEP),
                        conditional,
                        "[".repeat(DEEP) + "]".repeat(DEEP) + " == []",
                        "max(1, ".repeat(60) + "1" + ")".repeat(60) + " > 0",
                        "true && ".repeat(200) + "true",
                        "true ".repeat(380))
                .forEach(rule -> {
                    ObjectNode document = document("deep");
                    ((ObjectNode) document.at("/classes/0")).put("when", rule);
                    refused(all, rule.substring(0, 30), document, "/classes/0/when", "");
                });
        all.assertAll();
    }

    private void check(SoftAssertions all, int number, String line) {
        String[] parts = line.split(" \\| ", -1);
        int last = parts.length - 1;
        ObjectNode document = document("n" + number);
        String changes = String.join(" | ", List.of(parts).subList(0, last - 1));
        for (String change : changes.split(" ;; ", -1)) put(document, change);
        refused(all, line, document, parsed("\"" + parts[last - 1] + "\"").asText(), parts[last]);
    }

    private void refused(SoftAssertions all, String what, ObjectNode document, String pointer, String code) {
        Response draft = office.draft(document);
        Response answer = draft.statusCode() == 201 ? office.publish(draft, office.publisher(), today()) : draft;
        if (answer.statusCode() != 422) {
            wrong(all, what, "answered " + answer.statusCode());
            return;
        }
        List<String> pointers = answer.path("errors.pointer");
        List<String> codes = answer.path("errors.code");
        boolean named = IntStream.range(0, pointers.size())
                .anyMatch(i -> pointers.get(i).equals(pointer) && (code.isEmpty() || code.equals(codes.get(i))));
        if (!named) wrong(all, what, pointers + " " + codes);
    }

    private static synchronized void wrong(SoftAssertions all, String what, String instead) {
        all.fail(what + ": " + instead);
    }

    private static ObjectNode document(String code) {
        return DemoRules.document("demo-living").put("code", "hostile-" + code);
    }

    private void put(ObjectNode document, String change) {
        String[] parts = change.split(" = ", 2);
        JsonPointer place =
                JsonPointer.compile(parsed("\"" + parts[0].trim() + "\"").asText());
        JsonNode value = parsed(parts[1]);
        JsonNode parent = document.at(place.head());
        String name = Objects.requireNonNull(place.last()).getMatchingProperty();
        if (parent instanceof ArrayNode array) array.set(Integer.parseInt(name), value);
        else ((ObjectNode) parent).set(name, value);
    }

    private JsonNode parsed(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    private static List<String> table() {
        try (var lines = Objects.requireNonNull(HostileRulesTest.class.getResourceAsStream(TABLE))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
