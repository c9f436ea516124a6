package org.gongyou.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.PersonalData;

/** A person's cases with their timelines. What was decided is kept as the archives' rules ask; notes and files are erased. */
@ApplicationScoped
class CasePersonalData implements PersonalData {

    private final CaseRepository cases;
    private final CaseViews views;
    private final CaseFiles files;
    private final PartyRepository parties;
    private final ObjectMapper json;

    CasePersonalData(
            CaseRepository cases, CaseViews views, CaseFiles files, PartyRepository parties, ObjectMapper json) {
        this.cases = cases;
        this.views = views;
        this.files = files;
        this.parties = parties;
        this.json = json;
    }

    @Override
    public String section() {
        return "cases";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return cases.ofWorkers(List.of(worker), null, Integer.MAX_VALUE).chain(all -> Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(subject -> views.whole(subject, EnumSet.of(Actor.APPLICANT), Language.ZH))
                .map(view -> json.<JsonNode>valueToTree(view))
                .collect()
                .in(json::createArrayNode, ArrayNode::add)
                .map(array -> array));
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "update CaseEvent e set e.note = null, e.noteInEnglish = null where e.workerId = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate())
                .chain(() -> parties.removeAll(worker))
                .chain(() -> files.erase(worker));
    }
}
