package org.gongyou.programme;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of the table of households. Members are {@code SELF:net/gross+ILLNESS@SCHOOL=KIND}, in yuan a month; the gross income is
 * the net one where it is left out.
 */
final class HouseholdCase {

    private static final Pattern MEMBER = Pattern.compile(
            "(?<relation>[A-Z]+):(?<net>[\\d.]+)(/(?<gross>[\\d.]+))?(\\+(?<state>[A-Z]+))?(@(?<level>[A-Z_]+)(=(?<kind>[A-Z_]+))?)?");

    private HouseholdCase() {}

    static List<Map<String, String>> read(String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(HouseholdCase.class.getResourceAsStream(table)),
                        StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : csv) rows.add(line.getFieldsAsMap());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }

    static Map<String, Object> household(Map<String, String> row) {
        Map<String, Object> household = new HashMap<>();
        household.put(
                "members",
                Stream.of(cell(row, "members").split(" "))
                        .map(HouseholdCase::member)
                        .toList());
        int dwellings = 1;
        household.put("shops", 0);
        household.put("hiredHands", 0);
        household.put("vehicles", List.of());
        household.put("savings", Map.of("amountInFen", 0));
        for (String thing : words(cell(row, "has"))) {
            String[] parts = thing.split(":");
            if (parts[0].equals("dwellings")) dwellings = Integer.parseInt(parts[1]);
            else if (parts[0].equals("savings")) household.put("savings", Map.of("amountInFen", fen(parts[1])));
            else household.put(parts[0], Integer.parseInt(parts[1]));
        }
        household.put(
                "dwellings",
                Stream.generate(() -> Map.of("kind", "OWNED")).limit(dwellings).toList());
        Map<String, Object> spending = new HashMap<>();
        LocalDate today = ProgrammeOffice.today();
        for (String thing : words(cell(row, "spent"))) {
            String[] parts = thing.split(":");
            spending.put(
                    parts[0],
                    Map.of(
                            "amountInFen", fen(parts[1]),
                            "from", today.minusDays(360).toString(),
                            "until", today.minusDays(1).toString()));
        }
        if (!spending.isEmpty()) household.put("spending", spending);
        return household;
    }

    private static Map<String, Object> member(String written) {
        Matcher part = MEMBER.matcher(written);
        if (!part.matches()) throw new AssertionError("not a member: " + written);
        String gross = part.group("gross") == null ? part.group("net") : part.group("gross");
        Map<String, Object> member = new HashMap<>();
        member.put("relation", part.group("relation"));
        member.put("bornOn", born(part.group("relation")));
        member.put("work", part.group("level") != null ? "STUDENT" : "EMPLOYED");
        member.put("income", Map.of("netInFen", fen(part.group("net")), "grossInFen", fen(gross)));
        String state = part.group("state") == null ? "" : part.group("state");
        if (state.equals("UNEMPLOYED")) member.put("work", state);
        else if (!state.isEmpty()) member.put("illness", Map.of("kind", state));
        if (part.group("level") != null)
            member.put(
                    "schooling",
                    Map.of(
                            "level",
                            part.group("level"),
                            "schoolKind",
                            part.group("kind") == null ? "PUBLIC" : part.group("kind")));
        return member;
    }

    private static String born(String relation) {
        return switch (relation) {
            case "CHILD" -> "2010-03-03";
            case "PARENT" -> "1960-03-03";
            case "GRANDPARENT" -> "1936-03-03";
            default -> "1984-03-03";
        };
    }

    static Map<String, Object> circumstances(Map<String, String> row) {
        Map<String, Object> said = new HashMap<>();
        Map<String, Object> answers = new HashMap<>();
        for (String thing : words(cell(row, "said"))) {
            String[] parts = thing.split(":");
            switch (parts[0]) {
                case "spent" -> said.put("spentInFen", fen(parts[1]));
                case "happened" ->
                    said.put(
                            "happenedOn",
                            ProgrammeOffice.today()
                                    .minusDays(Long.parseLong(parts[1]))
                                    .toString());
                case "class" -> said.put("fileClass", parts[1]);
                case "member" -> said.put("member", true);
                case "elsewhere" -> said.put("aidElsewhere", true);
                case "honour" -> answers.put("honour", parts[1]);
                default -> answers.put(parts[0], Integer.parseInt(parts[1]));
            }
        }
        said.put("answers", answers);
        return said;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(" "));
    }

    private static long fen(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }
}
