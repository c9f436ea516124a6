package org.gongyou.legalaid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.gongyou.limitation.LimitationClock;
import org.gongyou.platform.language.Language;

/** What the case shows of a request, to the applicant, the officers and a lawyer alike; people masked. In the caller's session. */
@ApplicationScoped
class AidDetails {

    private final AidRepository aids;
    private final AidText text;
    private final LimitationClock limitation;
    private final ObjectMapper json;

    AidDetails(AidRepository aids, AidText text, LimitationClock limitation, ObjectMapper json) {
        this.aids = aids;
        this.text = text;
        this.limitation = limitation;
        this.json = json;
    }

    Uni<JsonNode> of(Aid aid, Language language) {
        return aids.matter(aid).chain(matter -> aids.story(aid.workerId(), aid.matterId())
                .map(story -> of(aid, matter, story, language)));
    }

    private JsonNode of(Aid aid, AidMatter matter, List<Aid> story, Language language) {
        ObjectNode shown = json.createObjectNode()
                .put("matterNumber", matter.number())
                .put("service", aid.service().name())
                .put("serviceTitle", aid.service().words().in(language));
        for (Aid chapter : story) {
            shown.withArrayProperty("story")
                    .addObject()
                    .put("number", chapter.number())
                    .put("service", chapter.service().name());
        }
        aid.urgentReasons().forEach(code -> shown.withArrayProperty("urgentBecause")
                .addObject()
                .put("code", code)
                .put("title", Urgency.words(code).in(language)));
        if (matter.content() == null) return shown;
        AidRequest request = text.open(matter);
        shown.set("request", json.valueToTree(AidRequestView.of(request, language)));
        LocalDate last = Urgency.lastDay(request, limitation);
        if (last != null) shown.put("lastDay", last.toString());
        LocalDate over = Urgency.overSince(request, limitation);
        if (over != null) shown.put("limitOverSince", over.toString());
        return shown;
    }
}
