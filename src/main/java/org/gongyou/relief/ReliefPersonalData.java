package org.gongyou.relief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.personal.PersonalData;

/** What somebody said of their need. Of that nothing stays; that something was paid the books keep. */
@ApplicationScoped
class ReliefPersonalData implements PersonalData {

    private final ReliefRepository applications;
    private final Visits visits;
    private final AppealBook appeals;
    private final ReliefText text;
    private final ObjectMapper json;
    private final Duration retention;

    ReliefPersonalData(
            ReliefRepository applications,
            Visits visits,
            AppealBook appeals,
            ReliefText text,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.relief.retention") Duration retention) {
        this.applications = applications;
        this.visits = visits;
        this.appeals = appeals;
        this.text = text;
        this.json = json;
        this.retention = retention;
    }

    @Override
    public String section() {
        return "relief";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        ObjectNode whole = json.createObjectNode();
        return applications
                .all(worker)
                .invoke(all -> all.forEach(application -> write(whole, application)))
                .chain(() -> visits.all(worker))
                .invoke(all -> all.forEach(visit -> write(whole, visit)))
                .chain(() -> appeals.all(worker))
                .invoke(all -> all.forEach(appeal -> whole.withArrayProperty("appeals")
                        .addObject()
                        .put("madeAt", appeal.madeAt().toString())
                        .put("text", text.words(appeal.text()))))
                .replaceWith(whole);
    }

    private void write(ObjectNode whole, ReliefApplication application) {
        ObjectNode one = whole.withArrayProperty("applications").addObject().put("number", application.number());
        if (application.content() == null) return;
        one.put("programme", application.programme());
        one.set("application", text.plain(text.open(application)));
        Weighed weighed = text.weighed(application);
        if (weighed != null) one.set("outcome", json.valueToTree(weighed.outcome()));
    }

    private void write(ObjectNode whole, Visit visit) {
        VisitRecordRequest written = visits.written(visit);
        if (written == null) return;
        ObjectNode one = whole.withArrayProperty("visits")
                .addObject()
                .put("visitedAt", written.visitedAt().toString())
                .put("text", written.text());
        if (written.figures() != null) one.set("figures", json.valueToTree(written.figures()));
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return applications
                .all(worker)
                .invoke(all -> all.forEach(ReliefApplication::erase))
                .chain(() -> visits.all(worker))
                .invoke((List<Visit> all) -> all.forEach(Visit::erase))
                .chain(() -> appeals.all(worker))
                .invoke(all -> all.forEach(Appeal::erase))
                .chain(applications::flush);
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        Instant before = now.minus(retention);
        return applications.eraseSaidBefore(before).chain(() -> applications.eraseEndedBefore(before));
    }
}
