package org.gongyou.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.persistence.Ids;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code notice}. Ids ascend in time, so their order is the order of the inbox. */
@ApplicationScoped
class NoticeRepository {

    private static final String PURPOSE = "notice";

    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;

    NoticeRepository(Vault vault, ObjectMapper json, Clock clock) {
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /** @return false when the worker was told of the event before */
    Uni<Boolean> enter(UUID worker, Notice notice) {
        byte[] sealed = seal(notice.content());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into notice (worker_id, id, event, template, at, case_number, content)
                                values (:worker, :id, :event, :template, :at, cast(:caseNumber as text), :content)
                                on conflict (worker_id, event) do nothing
                                """)
                        .setParameter("worker", worker)
                        .setParameter("id", Ids.next())
                        .setParameter("event", notice.event())
                        .setParameter("template", notice.template().key())
                        .setParameter("at", clock.instant())
                        .setParameter("caseNumber", notice.caseNumber())
                        .setParameter("content", sealed)
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    /** Newest first, across the workers. */
    Uni<List<InboxNotice>> before(List<UUID> workers, @Nullable UUID id, int limit) {
        String older = id == null ? "" : " and id < :id";
        return Panache.getSession().chain(session -> {
            Mutiny.SelectionQuery<InboxNotice> query = session.createQuery(
                            "from InboxNotice where workerId in (:workers)" + older + " order by id desc",
                            InboxNotice.class)
                    .setParameter("workers", workers)
                    .setMaxResults(limit);
            return (id == null ? query : query.setParameter("id", id)).getResultList();
        });
    }

    /** @return how many the workers have with this id, read before or not */
    Uni<Integer> markRead(List<UUID> workers, UUID id) {
        return Panache.getSession().chain(session -> session.createMutationQuery("""
                        update InboxNotice set readAt = coalesce(readAt, :now)
                        where workerId in (:workers) and id = :id
                        """)
                .setParameter("now", clock.instant())
                .setParameter("workers", workers)
                .setParameter("id", id)
                .executeUpdate());
    }

    Uni<Integer> deleteAll(UUID worker) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from InboxNotice where workerId = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate());
    }

    Uni<Integer> deleteOlderThan(Instant limit) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from InboxNotice where at < :limit")
                        .setParameter("limit", limit)
                        .executeUpdate());
    }

    NoticeContent content(InboxNotice notice) {
        try {
            return json.readValue(vault.open(PURPOSE, notice.content()), NoticeContent.class);
        } catch (JsonProcessingException broken) {
            // Without its cause, which quotes the notice.
            throw new IllegalStateException("a notice cannot be read");
        }
    }

    private byte[] seal(NoticeContent content) {
        try {
            return vault.seal(PURPOSE, json.writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a notice is always writable", impossible);
        }
    }
}
