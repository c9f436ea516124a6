package org.gongyou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The form of {@code mobile-contract/pacts}. Verification passes over a file of another provider and one without
 * requests in silence: here they fail.
 */
class PactFilesTest {

    private static final Path FOLDER = Path.of("mobile-contract/pacts");
    private static final Pattern PHONE = Pattern.compile("\\+86\\d{11}");

    @Test
    void everyScreenHasItsFile() throws IOException {
        assertThat(pacts())
                .extracting(pact -> pact.getFileName().toString())
                .contains(
                        "sign-in.json",
                        "join.json",
                        "card.json",
                        "bank-card.json",
                        "home.json",
                        "offers.json",
                        "campaigns.json",
                        "coupons.json",
                        "cover.json",
                        "cover-claims.json",
                        "limitation.json",
                        "legal-aid.json",
                        "service-points.json",
                        "evidence.json",
                        "group-disputes.json",
                        "relief.json",
                        "household.json",
                        "stations.json",
                        "station-door.json",
                        "station-keeper.json",
                        "reports.json",
                        "lawyer-offers.json",
                        "proceedings.json",
                        "public-notices.json",
                        "warmth.json",
                        "relief-prechecks.json")
                .allMatch(name -> name.endsWith(".json"));
    }

    @ParameterizedTest
    @MethodSource("pacts")
    void aFileIsBetweenTheAppAndGongyouAndSaysSomething(Path file) throws IOException {
        JsonNode pact = read(file);

        assertThat(pact.at("/consumer/name").asText()).isEqualTo("gongyou-app");
        assertThat(pact.at("/provider/name").asText()).isEqualTo("gongyou");
        assertThat(pact.at("/metadata/pactSpecification/version").asText()).startsWith("3.");
        assertThat(pact.path("interactions")).isNotEmpty();
        assertThat(pact.path("interactions").findValuesAsText("description")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pacts")
    void peopleAndPhonesAreMadeUp(Path file) throws IOException {
        assertThat(PHONE.matcher(Files.readString(file)).results().map(MatchResult::group))
                .allMatch(phone -> phone.startsWith("+8619900"));
        List<JsonNode> requests = new ArrayList<>();
        read(file).path("interactions").forEach(interaction -> requests.add(interaction.at("/request/body")));
        assertThat(requests)
                .flatExtracting(body -> body.findValuesAsText("name"))
                .allMatch(name -> name.startsWith("演示"));
    }

    static List<Path> pacts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
