package org.gongyou.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.gongyou.calendar.ChinaDay;

/** The programmes of the demo as tests use them. */
final class DemoRules {

    static final List<String> CODES = List.of(
            "demo-living",
            "demo-living-1997",
            "demo-illness",
            "demo-schooling",
            "demo-accident",
            "demo-temporary",
            "demo-warmth",
            "demo-unemployment",
            "demo-model-worker");

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private DemoRules() {}

    /** With its examples of yesterday and the year before: spending outlives. */
    static ObjectNode document(String code) {
        LocalDate yesterday = LocalDate.now(ChinaDay.ZONE).minusDays(1);
        String text = text(code)
                .replace("\"2026-10-31\"", '"' + yesterday.toString() + '"')
                .replace("\"2025-11-01\"", '"' + yesterday.minusDays(364).toString() + '"')
                .replace("\"2026-10-01\"", '"' + yesterday.minusDays(30).toString() + '"');
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without its examples. */
    static ProgrammeDocument rules(String code) {
        ObjectNode document = document(code);
        document.remove("examples");
        try {
            return JSON.treeToValue((JsonNode) document, ProgrammeDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String code) {
        try (InputStream file = DemoRules.class.getResourceAsStream("/demo/relief/" + code + ".json")) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
