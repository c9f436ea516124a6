package org.gongyou.dispute;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.hibernate.reactive.mutiny.Mutiny;

/** Group disputes of a demonstration. In the caller's transaction. */
@ApplicationScoped
public class MadeUpGroups {

    private final GroupRepository groups;
    private final GroupDesk desk;
    private final Clock clock;

    MadeUpGroups(GroupRepository groups, GroupDesk desk, Clock clock) {
        this.groups = groups;
        this.desk = desk;
        this.clock = clock;
    }

    /** As if all who complain had done so two days ago, so that a day of it is over; and the officer had gone there since. */
    public Uni<Void> setBack(UUID officer) {
        return Complaints.session()
                .chain(MadeUpGroups::earlier)
                .chain(groups::lit)
                .chain(lit -> desk.step(
                        officer,
                        lit.get(0),
                        new StepRequest(StepKind.ON_SITE, ChinaDay.today(clock), "演示：到企业了解情况", null)))
                .chain(groups::flush);
    }

    private static Uni<Void> earlier(Mutiny.Session session) {
        return session.createNativeQuery("update group_complaint set submitted_at = submitted_at - interval '2 days'")
                .executeUpdate()
                .chain(() -> session.createNativeQuery(
                                "update group_step set at = at - interval '2 days', on_day = on_day - 2")
                        .executeUpdate())
                .chain(() -> session.createNativeQuery("update group_dispute set lit_at = lit_at - interval '2 days'")
                        .executeUpdate())
                .invoke(session::clear)
                .replaceWithVoid();
    }
}
