package org.gongyou.cover;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.membership.Member;
import org.gongyou.membership.MembershipWatcher;
import org.gongyou.notification.Notifier;

/** Cover comes with the membership, and what the product says ends with it. */
@ApplicationScoped
class MemberCovers implements MembershipWatcher {

    private final JoiningCover joining;
    private final Roll roll;
    private final CoverEnding ending;
    private final Notifier notifier;
    private final CoverDays days;

    MemberCovers(JoiningCover joining, Roll roll, CoverEnding ending, Notifier notifier, CoverDays days) {
        this.joining = joining;
        this.roll = roll;
        this.ending = ending;
        this.notifier = notifier;
        this.days = days;
    }

    @Override
    public Uni<Void> changed(Member member) {
        return member.ended() ? leave(member.worker()) : hold(member);
    }

    private Uni<Void> hold(Member member) {
        return roll.enter(member)
                .chain(() -> joining.give(member))
                .chain(bare -> bare
                        ? notifier.tell(member.worker(), CoverNotice.cardWithoutCover(member.worker(), days.today()))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> leave(UUID worker) {
        return roll.remove(worker, null).chain(() -> ending.end(worker, CoverReason.MEMBERSHIP_ENDED));
    }
}
