package org.gongyou.dispute;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.dispute.DailyReport.Line;

/** A group as it was at the end of a day, whenever that is asked: from what was written down by then. */
@ApplicationScoped
class ReportLines {

    private final GroupRepository groups;
    private final GroupLights lights;
    private final DisputeRules rules;
    private final GroupText text;

    ReportLines(GroupRepository groups, GroupLights lights, DisputeRules rules, GroupText text) {
        this.groups = groups;
        this.lights = lights;
        this.rules = rules;
        this.text = text;
    }

    /** In the caller's session. */
    Uni<Line> of(GroupDispute group, LocalDate day, Instant end) {
        return groups.steps(group.id()).chain(all -> {
            List<GroupStep> steps =
                    all.stream().filter(step -> step.at().isBefore(end)).toList();
            return lights.sum(group, end.minusNanos(1_000))
                    .map(sum -> new Line(
                            group.id(),
                            text.open(group.opponent()),
                            group.grievance(),
                            isRed(group, end) ? Light.RED : Light.YELLOW,
                            group.litAt() != null && ChinaDay.of(group.litAt()).equals(day),
                            rules.told(sum),
                            state(steps),
                            onThatDay(steps, day)));
        });
    }

    private static boolean isRed(GroupDispute group, Instant end) {
        Instant red = group.redAt();
        return red != null && red.isBefore(end);
    }

    private static GroupState state(List<GroupStep> steps) {
        GroupState state = GroupState.OPEN;
        for (GroupStep step : steps) {
            GroupState next = step.kind().leadsTo();
            boolean goesOn =
                    next == GroupState.HANDLING && state != GroupState.OPEN && step.kind() != StepKind.REOPENED;
            if (next != null && !goesOn) state = next;
        }
        return state;
    }

    private static int onThatDay(List<GroupStep> steps, LocalDate day) {
        return (int) steps.stream()
                .filter(step -> StepKind.BY_HAND.contains(step.kind()) || step.kind() == StepKind.LETTER)
                .filter(step -> ChinaDay.of(step.at()).equals(day))
                .count();
    }
}
