package org.gongyou.notification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/** Notices as personal data: all of them belong to the worker, none has to be kept by law. */
@ApplicationScoped
class NoticePersonalData implements PersonalData {

    private final NoticeRepository notices;
    private final ObjectMapper json;
    private final Duration retention;

    NoticePersonalData(
            NoticeRepository notices,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.notice.retention") Duration retention) {
        this.notices = notices;
        this.json = json;
        this.retention = retention;
    }

    private record Exported(
            Instant at, NoticeContent notice, @Nullable String caseNumber, boolean read) {}

    @Override
    public String section() {
        return "notices";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return notices.before(List.of(worker), null, Integer.MAX_VALUE).map(this::write);
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return notices.deleteAll(worker).replaceWithVoid();
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        return notices.deleteOlderThan(now.minus(retention));
    }

    private JsonNode write(List<InboxNotice> rows) {
        return json.valueToTree(rows.stream()
                .map(row -> new Exported(row.at(), notices.content(row), row.caseNumber(), row.isRead()))
                .toList());
    }
}
