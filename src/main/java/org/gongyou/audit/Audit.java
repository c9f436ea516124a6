package org.gongyou.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** The audit trail as use cases see it: one call in their transaction. */
@ApplicationScoped
public class Audit {

    private final ObjectMapper json;
    private final Clock clock;

    Audit(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param stream what the entries are numbered within: the worker for acts on a worker's data, the union for others
     * @param actor the account that acted; null for the system
     * @param action such as {@code casework.decided}
     * @param subject the thing acted on
     * @param codes ids and codes only, never a personal value
     */
    public Uni<Void> record(UUID stream, @Nullable UUID actor, String action, UUID subject, Map<String, ?> codes) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                with entry as (
                                    insert into audit_entry (stream, id, at, actor, action, subject, codes)
                                    values (:stream, :id, :at, cast(:actor as uuid), :action, :subject,
                                            cast(cast(:codes as text) as jsonb))
                                    returning stream, id)
                                insert into audit_pending (stream, id) select stream, id from entry
                                """)
                        .setParameter("stream", stream)
                        .setParameter("id", Ids.next())
                        .setParameter("at", clock.instant())
                        .setParameter("actor", actor == null ? null : actor.toString())
                        .setParameter("action", action)
                        .setParameter("subject", subject)
                        .setParameter("codes", write(codes))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String write(Map<String, ?> codes) {
        try {
            return json.writeValueAsString(codes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("codes are plain", impossible);
        }
    }
}
