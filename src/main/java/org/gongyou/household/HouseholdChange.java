package org.gongyou.household;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a household is not what a case rests on any more. */
@Schema(name = "HouseholdChange")
public record HouseholdChange(
        @Schema(description = "When it was said the last time")
        Instant at,

        @Schema(
                description = "What is other than in the copy, as places in the household as it is now, such as"
                        + " /members/1/income or /savings; /members where somebody is in it no more")
        List<String> figures) {

    private static final String MEMBERS = "members";

    public HouseholdChange {
        figures = List.copyOf(figures);
    }

    /** Places of what differs between two households in the clear. */
    static List<String> between(ObjectNode before, ObjectNode after) {
        Set<String> places = new TreeSet<>();
        differing(before, after).stream().filter(name -> !name.equals(MEMBERS)).forEach(name -> places.add("/" + name));
        Map<String, JsonNode> known = new HashMap<>();
        for (JsonNode member : before.path(MEMBERS)) known.put(member.path("id").asText(), member);
        for (int i = 0; i < after.path(MEMBERS).size(); i++) {
            JsonNode member = after.path(MEMBERS).path(i);
            JsonNode same = known.remove(member.path("id").asText());
            String place = "/" + MEMBERS + "/" + i;
            if (same == null) places.add(place);
            else differing(same, member).forEach(name -> places.add(place + "/" + name));
        }
        if (!known.isEmpty()) places.add("/" + MEMBERS);
        return List.copyOf(places);
    }

    private static Set<String> differing(JsonNode before, JsonNode after) {
        Set<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> before.path(name).equals(after.path(name)));
        return names;
    }
}
