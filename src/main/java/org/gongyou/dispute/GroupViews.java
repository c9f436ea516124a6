package org.gongyou.dispute;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.dispute.Complaints.Sum;
import org.gongyou.dispute.GroupView.Detail;
import org.gongyou.dispute.GroupView.LetterView;
import org.gongyou.dispute.GroupView.StepView;
import org.gongyou.dispute.GroupView.UnionRef;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** How lit groups look to officers. In the caller's session. */
@ApplicationScoped
class GroupViews {

    private final GroupRepository groups;
    private final Complaints complaints;
    private final VoiceRepository voices;
    private final GroupFacts facts;
    private final GroupText text;
    private final Clock clock;

    GroupViews(
            GroupRepository groups,
            Complaints complaints,
            VoiceRepository voices,
            GroupFacts facts,
            GroupText text,
            Clock clock) {
        this.groups = groups;
        this.complaints = complaints;
        this.voices = voices;
        this.facts = facts;
        this.text = text;
        this.clock = clock;
    }

    Uni<GroupView> line(GroupDispute group, Language language) {
        return groups.letters(group.id())
                .chain(letters -> facts.sum(group).map(sum -> view(group, sum, overdue(letters), null, language)));
    }

    private int overdue(List<GroupLetter> letters) {
        LocalDate today = ChinaDay.today(clock);
        return (int) letters.stream().filter(letter -> letter.isOverdue(today)).count();
    }

    Uni<GroupView> whole(GroupDispute group, Language language) {
        LocalDate today = ChinaDay.today(clock);
        return groups.steps(group.id())
                .map(steps -> steps.stream()
                        .map(step -> StepView.of(step, text.openNullable(step.note()), language))
                        .toList())
                .chain(steps -> groups.letters(group.id()).chain(letters -> complaints
                        .numbers(group.id())
                        .chain(numbers -> voices.representatives(group.id())
                                .map(standing -> new Detail(steps, views(letters, today, language), numbers, standing)))
                        .chain(detail ->
                                facts.sum(group).map(sum -> view(group, sum, overdue(letters), detail, language)))));
    }

    private List<LetterView> views(List<GroupLetter> letters, LocalDate today, Language language) {
        return letters.stream()
                .map(letter -> LetterView.of(letter, text.openNullable(letter.reply()), today, language))
                .toList();
    }

    private GroupView view(GroupDispute group, Sum sum, int overdue, @Nullable Detail detail, Language language) {
        Light light = Objects.requireNonNull(group.light());
        return new GroupView(
                group.id(),
                text.open(group.opponent()),
                group.grievance(),
                group.grievance().words().in(language),
                light,
                light.title().in(language),
                group.litAt(),
                group.redAt(),
                facts.told(sum),
                facts.told(sum) == null ? 0 : sum.amountInFen(),
                new UnionRef(group.unionId(), facts.unionName(group.unionId())),
                group.state(),
                group.stars(),
                group.revisitOn(),
                overdue,
                group.election(),
                detail,
                group.version());
    }
}
