package org.gongyou.report;

import static org.gongyou.casework.Actor.SYSTEM;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.CaseProfile;
import org.gongyou.casework.Holder;
import org.gongyou.casework.StateGraph;
import org.gongyou.casework.Step;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has to look at a station. Nobody decides it: what is done to the station ends it. At the keeper first; a keeper
 * who lets the day pass, or a station that has none, brings it to the union, from where it climbs.
 */
@ApplicationScoped
class StationTaskCase implements CaseKind {

    static final String NO_KEEPER = "no-keeper";
    static final String DONE = "done";
    static final String BELIEVED = "believed";
    static final String PASSED_ON = "passed-on";
    static final String DROPPED = "dropped";

    private static final String KEEPER = "WITH_KEEPER";
    private static final String UNION = "WITH_UNION";
    private static final String LATE = "KEEPER_LATE";
    private static final String HAND_OVER = "hand-over";

    private static final Words TO_DO = new Words(
            "请到现场查看，然后在“我的站点”中确认、临时关闭或请工会修改站点信息，任务随即完成。",
            "Please go and see; then confirm or close the station under my stations, or have the union mend what is said of it. That"
                    + " ends the task.");
    private static final Words FOR_UNION = new Words(
            "请联系现场，确认、临时关闭或修改站点信息，任务随即完成。",
            "See to the place; confirm, close or revise the station. That ends the task.");

    private final TaskRepository tasks;
    private final CaseProfile profile;

    StationTaskCase(TaskRepository tasks, @ConfigProperty(name = "gongyou.station.task-days") int taskDays) {
        this.tasks = tasks;
        this.profile = new CaseProfile(
                "STATION_TASK",
                "ST",
                new Words("站点查看", "A station to look at"),
                OfficerFunction.MANAGE_STATIONS,
                List.of(),
                graph(taskDays));
    }

    static StateGraph graph(int taskDays) {
        StateGraph.Builder graph = StateGraph.begin()
                .state(KEEPER, Holder.APPLICANT, taskDays, HAND_OVER, new Words("待站长查看", "With the keeper"), TO_DO)
                .state(UNION, Holder.UNION, taskDays, new Words("待工会查看", "With the union"), FOR_UNION)
                .state(
                        LATE,
                        Holder.UNION,
                        taskDays,
                        new Words("站长未按时查看，已转工会", "The keeper did not look in time: with the union"),
                        FOR_UNION)
                .edge(HAND_OVER, KEEPER, LATE, SYSTEM)
                .edge(NO_KEEPER, KEEPER, UNION, SYSTEM);
        end(graph, DONE, "DONE", new Words("已查看", "Looked after"), new Words("谢谢，站点信息已更新。", "Thank you."));
        end(
                graph,
                BELIEVED,
                "SETTLED",
                new Words("后续反馈已恢复", "People found it open again"),
                new Words("无需再查看。", "Nothing is left to do."));
        end(
                graph,
                PASSED_ON,
                "PASSED_ON",
                new Words("已转交", "Passed on"),
                new Words("站点已由他人负责，任务随站点转交。", "Somebody else looks after the station now, and has the task."));
        end(
                graph,
                DROPPED,
                "DROPPED",
                new Words("站点已撤销", "The station was taken off"),
                new Words("无需再查看。", "Nothing is left to do."));
        return graph.build();
    }

    private static void end(StateGraph.Builder graph, String verb, String state, Words title, Words next) {
        graph.closed(state, title, next);
        for (String open : List.of(KEEPER, UNION, LATE)) graph.edge(verb, open, state, SYSTEM);
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    @Override
    public Uni<Void> take(Step step) {
        return Uni.createFrom().voidItem();
    }

    /** The task is about a place; its keeper stands with the station. */
    @Override
    public boolean disclosesPerson() {
        return false;
    }

    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return tasks.told(caseId).map(told -> details(told, language));
    }

    private static JsonNode details(@Nullable Tuple told, Language language) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        if (told == null) return details;
        ArrayNode reasons = details.put("stationId", told.get(0, UUID.class).toString())
                .put("stationCode", told.get(1, String.class))
                .put("stationName", told.get(2, String.class))
                .putArray("reasons");
        for (String reason : told.get(3, String.class).split(" ")) {
            reasons.addObject()
                    .put("code", reason)
                    .put("title", TaskReason.valueOf(reason).words().in(language));
        }
        return details;
    }
}
