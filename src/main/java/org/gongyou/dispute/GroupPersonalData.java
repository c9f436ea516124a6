package org.gongyou.dispute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.personal.PersonalData;

/** In which lit groups somebody complains. Of the others even the person learns nothing: a count of one tells on others. */
@ApplicationScoped
class GroupPersonalData implements PersonalData {

    private final Complaints complaints;
    private final VoiceRepository voices;
    private final GroupRepository groups;

    GroupPersonalData(Complaints complaints, VoiceRepository voices, GroupRepository groups) {
        this.complaints = complaints;
        this.voices = voices;
        this.groups = groups;
    }

    @Override
    public String section() {
        return "groupDisputes";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return complaints.groupsOf(List.of(worker)).chain(mine -> groups.lit().map(lit -> {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            lit.stream().filter(group -> mine.contains(group.id())).forEach(group -> list.addObject()
                    .put("id", group.id().toString())
                    .put("grievance", group.grievance().name()));
            return list;
        }));
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return voices.erase(worker).chain(() -> complaints.erase(worker));
    }
}
