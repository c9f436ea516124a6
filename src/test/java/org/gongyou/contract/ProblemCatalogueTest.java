package org.gongyou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongyou.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;

/**
 * {@code mobile-contract/problems.md} lists every problem of the program, and nothing else. {@code mvn test
 * -Dtest=ProblemCatalogueTest -Dcatalogue.write=true} brings it up to date; what the app does about a new code is then
 * to be written by hand.
 */
class ProblemCatalogueTest {

    private static final Path CATALOGUE = Path.of("mobile-contract/problems.md");
    private static final String TODO = "**what does the app do?**";

    private static final String HEAD = """
            # Problem codes

            Every answer that is not a success is `application/problem+json` with one of these codes; the codes of fields stand in
            `errors[].code`. Codes never change their meaning. An app that meets an unknown code acts on the status.

            | code | status | zh-CN | en | what the app does |
            |---|---|---|---|---|
            """;

    @Test
    void codesAreUniqueAndWellFormed() {
        List<String> codes = problems().stream().map(ProblemType::code).toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z-]+\\.[a-z0-9-]+"));
    }

    @Test
    void titlesAreInBothLanguagesAndStatusesAreErrors() {
        assertThat(problems()).allSatisfy(problem -> {
            assertThat(problem.title().zh()).as(problem.code()).containsPattern("\\p{IsHan}");
            assertThat(problem.title().en()).as(problem.code()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
            assertThat(problem.status()).as(problem.code()).isBetween(400, 599);
        });
    }

    @Test
    void theCatalogueListsThemAll() throws IOException {
        if (Boolean.getBoolean("catalogue.write")) {
            Files.writeString(CATALOGUE, catalogue(answers()));
        }

        assertThat(Files.readString(CATALOGUE)).isEqualTo(catalogue(answers())).doesNotContain(TODO);
    }

    private static String catalogue(Map<String, String> answers) {
        return problems().stream()
                .sorted(Comparator.comparing(ProblemType::code))
                .map(problem -> "| `%s` | %d | %s | %s | %s |\n"
                        .formatted(
                                problem.code(),
                                problem.status(),
                                problem.title().zh(),
                                problem.title().en(),
                                answers.getOrDefault(problem.code(), TODO)))
                .collect(Collectors.joining("", HEAD, ""));
    }

    /** What the catalogue says today, by code. */
    private static Map<String, String> answers() throws IOException {
        Map<String, String> answers = new HashMap<>();
        if (Files.exists(CATALOGUE)) {
            for (String line : Files.readAllLines(CATALOGUE)) {
                String[] cells = line.split("\\|");
                if (cells.length == 6 && cells[1].strip().startsWith("`")) {
                    answers.put(cells[1].strip().replace("`", ""), cells[5].strip());
                }
            }
        }
        return answers;
    }

    private static List<ProblemType> problems() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.gongyou").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                        .flatMap(type -> constants(type).stream())
                        .toList();
    }

    private static List<ProblemType> constants(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(ProblemType.class::cast)
                .toList();
    }
}
