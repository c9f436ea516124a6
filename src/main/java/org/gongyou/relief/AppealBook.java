package org.gongyou.relief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** The rows of {@code relief_appeal} and what they are about. Every call works in the caller's session. */
@ApplicationScoped
class AppealBook {

    private final ReliefRepository applications;
    private final ReliefDetails details;
    private final ReliefPeople people;
    private final ReliefText text;
    private final ObjectMapper json;

    AppealBook(
            ReliefRepository applications,
            ReliefDetails details,
            ReliefPeople people,
            ReliefText text,
            ObjectMapper json) {
        this.applications = applications;
        this.details = details;
        this.people = people;
        this.text = text;
        this.json = json;
    }

    Uni<@Nullable Appeal> find(UUID worker, UUID id) {
        return ReliefRepository.session().chain(session -> session.createSelectionQuery(
                        "from Appeal a where a.workerId = :worker and a.id = :id", Appeal.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    Uni<List<Appeal>> all(UUID worker) {
        return ReliefRepository.session().chain(session -> session.createSelectionQuery(
                        "from Appeal a where a.workerId = :worker order by a.id", Appeal.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** The application it is about. */
    Uni<ReliefApplication> application(UUID worker, UUID id) {
        return find(worker, id)
                .chain(appeal -> appeal == null
                        ? Uni.createFrom().<ReliefApplication>nullItem()
                        : applications.find(worker, appeal.applicationId()))
                .map(ReliefCase::orNotFound);
    }

    Uni<JsonNode> details(UUID worker, UUID id, Language language) {
        return find(worker, id)
                .chain(appeal -> appeal == null
                        ? Uni.createFrom().item(json.createObjectNode())
                        : applications
                                .find(worker, appeal.applicationId())
                                .map(ReliefCase::orNotFound)
                                .map(about -> shown(appeal, about, language)));
    }

    private JsonNode shown(Appeal appeal, ReliefApplication about, Language language) {
        ObjectNode shown = json.createObjectNode();
        String said = text.words(appeal.text());
        if (said != null) shown.put("text", said);
        shown.set("fileIds", json.valueToTree(appeal.files()));
        shown.put("number", about.number());
        String reason = about.settled().reason();
        if (reason != null) shown.put("reasonCode", reason);
        shown.set("about", details.of(about, language));
        return shown;
    }

    /** Whoever has a stake decides nothing on what is said against it. */
    Uni<Boolean> hasStake(List<UUID> person, UUID worker, UUID id) {
        return application(worker, id).chain(about -> people.hasStake(person, about));
    }

    /** Nor does whoever decided; they read what is said. */
    Uni<Set<UUID>> answerable(UUID worker, UUID id) {
        return application(worker, id).map(about -> {
            UUID by = about.settled().by();
            return by == null ? Set.of() : Set.of(by);
        });
    }
}
