package org.gongyou.publicnotice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.personal.PersonalData;

/**
 * That there were notices of a person's cases, and what the person said against others'. What others said against one's own is
 * theirs. Erased, a notice hangs no more, and of an objection stays what was said, without who said it.
 */
@ApplicationScoped
class NoticePersonalData implements PersonalData {

    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final NoticeText text;
    private final ObjectMapper json;
    private final Duration retention;

    NoticePersonalData(
            NoticeRepository notices,
            ObjectionRepository objections,
            NoticeText text,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.public-notice.objection-retention") Duration retention) {
        this.notices = notices;
        this.objections = objections;
        this.text = text;
        this.json = json;
        this.retention = retention;
    }

    @Override
    public String section() {
        return "publicNotices";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        ObjectNode all = json.createObjectNode();
        return notices.ofWorker(worker)
                .invoke(found -> all.set("notices", notices(found)))
                .chain(() -> objections.by(worker))
                .invoke(found -> all.set("objections", objections(found)))
                .replaceWith(all);
    }

    private ArrayNode notices(List<PublicNotice> found) {
        ArrayNode list = json.createArrayNode();
        for (PublicNotice notice : found) {
            list.addObject()
                    .put("caseNumber", notice.caseNumber())
                    .put("programme", notice.programme())
                    .put("from", notice.postedAt().toString())
                    .put("until", notice.endsAt().toString());
        }
        return list;
    }

    private ArrayNode objections(List<PublicObjection> found) {
        ArrayNode list = json.createArrayNode();
        for (PublicObjection objection : found) {
            NoticeText.Words words = text.open(objection.words());
            ObjectNode one = list.addObject().put("madeAt", objection.madeAt().toString());
            if (words != null) one.set("said", json.valueToTree(words));
        }
        return list;
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return notices.ofWorker(worker)
                .invoke(found -> found.stream()
                        .filter(notice -> notice.state() == NoticeState.POSTED)
                        .forEach(PublicNotice::takeDown))
                .chain(() -> objections.by(worker))
                .invoke(found -> found.forEach(this::forgetWho))
                .chain(objections::flush);
    }

    private void forgetWho(PublicObjection objection) {
        NoticeText.Words words = text.open(objection.words());
        objection.forgetWho(text.seal(new NoticeText.Words(words == null ? "" : words.text(), null, null)));
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        return objections.forget(now.minus(retention));
    }
}
