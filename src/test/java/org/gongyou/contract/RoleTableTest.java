package org.gongyou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongyou.campaign.Fair;
import org.gongyou.cover.Coverage;
import org.gongyou.merchant.MerchantOffice;
import org.gongyou.offer.OfferOffice;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Test;

/**
 * Calls every endpoint of the published description as everybody, and holds the outcome against {@code roles.md}: 401, 403,
 * 404 for what is hidden, or {@code in} for every other answer, since then the caller was let in, if only to hear what is
 * wrong with the request. After a wanted change {@code mvn test -Dtest=RoleTableTest -Droles.write=true} rewrites the table;
 * read the difference before committing it.
 */
@QuarkusTest
class RoleTableTest extends ApiTest {

    private static final Path TABLE = Path.of("src/test/resources/roles.md");

    private static final String HEAD = """
            # Who may call what

            Each endpoint called by each role, about things of a worker (*owner*) and of a union in the district of Daoli:
            `in` was let in, 404 is hidden, 401 and 403 are refused. The *stranger* is another worker; *no post* an officer without
            a function; *elsewhere* one with all functions in the other district, *here* in Daoli. The body is what is sent; the
            version in `If-Match` is never the right one, so nothing is changed by it.

            """;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Inject
    MerchantOffice merchants;

    @Inject
    OfferOffice offers;

    @Inject
    Fair fair;

    @Inject
    Coverage coverage;

    @Inject
    @All
    List<RoomExhibits> rooms;

    @Test
    void everyEndpointLetsInWhomTheTableSays() throws IOException {
        Map<String, String> bodies = bodies();
        List<Endpoint> endpoints = Endpoint.published();
        Callers callers = new Callers(city, tokens, merchants, offers, fair, coverage, rooms);
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        for (Endpoint endpoint : endpoints) {
            String body = bodies.getOrDefault(endpoint.name(), "");
            outcomes.put(endpoint.name(), callers.outcomes(endpoint, body));
        }

        String table = HEAD
                + row("endpoint", Callers.NAMES, "body")
                + row("---", Callers.NAMES.stream().map(name -> "---").toList(), "---")
                + outcomes.entrySet().stream()
                        .map(row -> row("`" + row.getKey() + "`", row.getValue(), written(bodies.get(row.getKey()))))
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("roles.write")) Files.writeString(TABLE, table);

        assertThat(table.lines().filter(line -> line.matches(".*\\| 5\\d\\d \\|.*")))
                .isEmpty();
        assertThat(table).isEqualTo(Files.readString(TABLE));
    }

    private static String row(String first, List<String> cells, String last) {
        return "| " + first + " | " + String.join(" | ", cells) + " | " + last + " |\n";
    }

    private static String written(String body) {
        return body == null ? "" : "`" + body + "`";
    }

    /** What the table says is sent. */
    static Map<String, String> bodies() throws IOException {
        return Files.readString(TABLE)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split(" \\| "))
                .filter(cells -> cells[cells.length - 1].startsWith("`"))
                .collect(Collectors.toMap(
                        cells -> cells[0].replaceAll("[|` ]*(.*)`", "$1"),
                        cells -> cells[cells.length - 1].replaceAll("`(.*)` \\|", "$1")));
    }
}
