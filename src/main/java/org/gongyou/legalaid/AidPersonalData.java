package org.gongyou.legalaid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.personal.PersonalData;

/** What somebody said of a dispute and signed. Erased, nothing of it stays; that there was a case, the cases keep. */
@ApplicationScoped
class AidPersonalData implements PersonalData {

    private final AidRepository aids;
    private final PaperRepository papers;
    private final ObjectionBook objections;
    private final AidText text;
    private final ObjectMapper json;
    private final Duration retention;

    AidPersonalData(
            AidRepository aids,
            PaperRepository papers,
            ObjectionBook objections,
            AidText text,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.legal-aid.retention") Duration retention) {
        this.aids = aids;
        this.papers = papers;
        this.objections = objections;
        this.text = text;
        this.json = json;
        this.retention = retention;
    }

    @Override
    public String section() {
        return "legalAid";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        ObjectNode all = json.createObjectNode();
        return aids.matters(worker)
                .invoke(matters -> matters.forEach(matter -> {
                    ObjectNode one =
                            all.withArrayProperty("matters").addObject().put("number", matter.number());
                    if (matter.content() != null) one.set("request", text.plain(text.open(matter)));
                }))
                .chain(() -> papers.all(worker))
                .invoke(signed -> signed.forEach(paper -> all.withArrayProperty("papers")
                        .addObject()
                        .put("paper", paper.paper().path())
                        .put("sha256", paper.sha256())
                        .put("signedAt", paper.signedAt().toString())))
                .chain(() -> objections.all(worker))
                .invoke(said -> said.forEach(objection -> all.withArrayProperty("objections")
                        .addObject()
                        .put("madeAt", objection.madeAt().toString())
                        .put("text", text.words(objection.text()))))
                .replaceWith(all);
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return aids.matters(worker)
                .chain(matters -> Multi.createFrom()
                        .iterable(matters)
                        .onItem()
                        .transformToUniAndConcatenate(this::erase)
                        .onItem()
                        .ignoreAsUni())
                .chain(() -> papers.all(worker))
                .invoke(signed -> signed.forEach(SignedPaper::erase))
                .chain(() -> objections.all(worker))
                .invoke(said -> said.forEach(Objection::erase))
                .chain(aids::flush);
    }

    private Uni<List<Aid>> erase(AidMatter matter) {
        matter.erase();
        return aids.story(matter.workerId(), matter.id()).invoke(story -> story.forEach(Aid::erase));
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        return aids.eraseEndedBefore(now.minus(retention));
    }
}
