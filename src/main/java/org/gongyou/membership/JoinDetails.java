package org.gongyou.membership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** Keeps what an application says, sealed, and shows it with the person masked. */
@ApplicationScoped
class JoinDetails {

    private static final String PURPOSE = "join-application";

    private final MembershipRepository repository;
    private final Persons persons;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;

    JoinDetails(MembershipRepository repository, Persons persons, Vault vault, ObjectMapper json, Clock clock) {
        this.repository = repository;
        this.persons = persons;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    Uni<Void> add(UUID worker, UUID id, JoinRequest request) {
        return repository.add(new JoinApplication(worker, id, request, seal(request), clock.instant()));
    }

    void mend(JoinApplication application, JoinRequest request) {
        application.mend(request, seal(request), clock.instant());
    }

    /** The one a case is about. */
    Uni<JoinApplication> application(WorkCase subject) {
        return repository.application(subject.workerId(), subject.id()).map(found -> {
            if (found == null) {
                throw new ProblemException(RequestProblem.NOT_FOUND);
            }
            return found;
        });
    }

    private byte[] seal(JoinRequest request) {
        try {
            return vault.seal(PURPOSE, json.writeValueAsString(request));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a request that was read can be written", impossible);
        }
    }

    JoinRequest open(JoinApplication application) {
        try {
            return json.readValue(vault.open(PURPOSE, application.content()), JoinRequest.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an application that was sealed can be read", impossible);
        }
    }

    Uni<JsonNode> of(UUID worker, UUID id) {
        return repository.application(worker, id).chain(application -> persons.of(worker)
                .map(person -> {
                    ObjectNode details = json.createObjectNode();
                    if (application != null) {
                        details.setAll((ObjectNode) json.<JsonNode>valueToTree(open(application)));
                    }
                    if (person != null) {
                        details.set("applicant", applicant(person));
                    }
                    return details;
                }));
    }

    private JsonNode applicant(Person person) {
        ObjectNode shown = json.createObjectNode();
        if (person.name() != null) {
            shown.put("name", person.name().masked());
        }
        if (person.document() != null) {
            shown.put("documentType", person.document().type().name());
            shown.put("document", person.document().masked());
        }
        if (person.phone() != null) {
            shown.put("phone", person.phone().masked());
        }
        if (person.level() != null) {
            shown.put("identityLevel", person.level().name());
        }
        return shown;
    }
}
