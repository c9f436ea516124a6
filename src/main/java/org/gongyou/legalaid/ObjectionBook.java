package org.gongyou.legalaid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** The rows of {@code legal_aid_objection} and what they are about. Every call works in the caller's session. */
@ApplicationScoped
class ObjectionBook {

    private final AidRepository aids;
    private final AidDetails details;
    private final AidText text;
    private final ObjectMapper json;

    ObjectionBook(AidRepository aids, AidDetails details, AidText text, ObjectMapper json) {
        this.aids = aids;
        this.details = details;
        this.text = text;
        this.json = json;
    }

    Uni<@Nullable Objection> find(UUID worker, UUID id) {
        return aids.objection(worker, id);
    }

    Uni<List<Objection>> all(UUID worker) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from Objection o where o.workerId = :worker order by o.id", Objection.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** The request it is about. */
    Uni<Aid> aid(UUID worker, UUID id) {
        return find(worker, id)
                .chain(objection ->
                        objection == null ? Uni.createFrom().<Aid>nullItem() : aids.find(worker, objection.requestId()))
                .map(LegalAidCase::orNotFound);
    }

    Uni<JsonNode> details(UUID worker, UUID id, Language language) {
        return find(worker, id)
                .chain(objection -> objection == null
                        ? Uni.createFrom().item(json.createObjectNode())
                        : aids.find(worker, objection.requestId())
                                .map(LegalAidCase::orNotFound)
                                .chain(aid -> details.of(aid, language).map(about -> shown(objection, aid, about))));
    }

    private JsonNode shown(Objection objection, Aid aid, JsonNode about) {
        ObjectNode shown = json.createObjectNode();
        String said = text.words(objection.text());
        if (said != null) shown.put("text", said);
        shown.set("fileIds", json.valueToTree(objection.files()));
        shown.put("number", aid.number());
        Decided decided = aid.decided();
        if (decided.outcome() != null) shown.put("outcome", decided.outcome().name());
        if (decided.reasonCode() != null) shown.put("reasonCode", decided.reasonCode());
        String note = text.words(decided.note());
        if (note != null) shown.put("note", note);
        shown.set("about", about);
        return shown;
    }

    /** Whoever decided decides nothing on what is said against it; they read it. */
    Uni<Set<UUID>> answerable(UUID worker, UUID id) {
        return aid(worker, id).map(aid -> {
            UUID by = aid.decided().by();
            return by == null ? Set.of() : Set.of(by);
        });
    }
}
