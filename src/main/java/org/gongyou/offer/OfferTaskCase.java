package org.gongyou.offer;

import static org.gongyou.casework.Actor.SYSTEM;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

/**
 * Somebody has to look at an offer. Nobody decides it: what is done to the offer ends it. At the merchant's owner first; an
 * owner who lets the days pass, or a merchant that has none, brings it to the union, from where it climbs.
 */
@ApplicationScoped
class OfferTaskCase implements CaseKind {

    static final String NO_OWNER = "no-owner";
    static final String DONE = "done";
    static final String BELIEVED = "believed";
    static final String DROPPED = "dropped";

    private static final String OWNER = "WITH_OWNER";
    private static final String UNION = "WITH_UNION";
    private static final String LATE = "OWNER_LATE";
    private static final String HAND_OVER = "hand-over";

    private static final Words TO_DO = new Words(
            "有人反映没有享受到优惠。请核实门店情况，然后在“我的优惠”中确认，任务随即完成。",
            "People say that they did not get what you offer. Please see to it, then confirm the offer under my offers. That"
                    + " ends the task.");
    private static final Words FOR_UNION = new Words(
            "请联系商户核实，修改、暂停或撤下优惠，任务随即完成。",
            "See to it with the merchant; revise, pause or remove the offer. That ends the task.");

    private final OfferCases cases;
    private final CaseProfile profile;

    OfferTaskCase(OfferCases cases, @ConfigProperty(name = "gongyou.offer.task-days") int taskDays) {
        this.cases = cases;
        this.profile = new CaseProfile(
                "OFFER_TASK",
                "OT",
                new Words("优惠核实", "An offer to look at"),
                OfficerFunction.MANAGE_BENEFITS,
                List.of(),
                graph(taskDays));
    }

    static StateGraph graph(int taskDays) {
        StateGraph.Builder graph = StateGraph.begin()
                .state(OWNER, Holder.APPLICANT, taskDays, HAND_OVER, new Words("待店主核实", "With the owner"), TO_DO)
                .state(UNION, Holder.UNION, taskDays, new Words("待工会核实", "With the union"), FOR_UNION)
                .state(
                        LATE,
                        Holder.UNION,
                        taskDays,
                        new Words("店主未按时核实，已转工会", "The owner did not look in time: with the union"),
                        FOR_UNION)
                .edge(HAND_OVER, OWNER, LATE, SYSTEM)
                .edge(NO_OWNER, OWNER, UNION, SYSTEM);
        end(graph, DONE, "DONE", new Words("已核实", "Looked after"), new Words("谢谢，优惠信息已更新。", "Thank you."));
        end(
                graph,
                BELIEVED,
                "SETTLED",
                new Words("后续反馈已恢复", "People got it again"),
                new Words("无需再核实。", "Nothing is left to do."));
        end(
                graph,
                DROPPED,
                "DROPPED",
                new Words("优惠已撤下", "The offer was taken off"),
                new Words("无需再核实。", "Nothing is left to do."));
        return graph.build();
    }

    private static void end(StateGraph.Builder graph, String verb, String state, Words title, Words next) {
        graph.closed(state, title, next);
        for (String open : List.of(OWNER, UNION, LATE)) graph.edge(verb, open, state, SYSTEM);
    }

    @Override
    public CaseProfile profile() {
        return profile;
    }

    @Override
    public Uni<Void> take(Step step) {
        return Uni.createFrom().voidItem();
    }

    /** The task is about an offer; its merchant is known. */
    @Override
    public boolean disclosesPerson() {
        return false;
    }

    @Override
    public Uni<JsonNode> details(UUID worker, UUID caseId, Language language) {
        return cases.ofTask(caseId, language);
    }
}
