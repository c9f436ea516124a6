package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongyou.campaign.WindowRepository.WindowStock;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/**
 * Raises a quota that people have read, be it while they claim; it is never lowered. Slots of later windows move up, since
 * none of them is given yet. Where all were gone, whoever waits comes before new claims. What an instance knows by heart
 * belongs to the campaign's old version: until it hears of the new one, two seconds at most, it still says sold out.
 */
@ApplicationScoped
class QuotaRaise {

    private static final int MOST = 1_000_000;

    private final CampaignChange changes;
    private final WindowRepository windows;
    private final NumberRepository numbers;
    private final Clock clock;

    QuotaRaise(CampaignChange changes, WindowRepository windows, NumberRepository numbers, Clock clock) {
        this.numbers = numbers;
        this.changes = changes;
        this.windows = windows;
        this.clock = clock;
    }

    Uni<CampaignOfficerView> raise(CampaignScope scope, UUID id, IfMatch ifMatch, RaiseRequest request) {
        return changes.change(
                scope, id, ifMatch, "raised", () -> windows.hold(id), campaign -> raise(campaign, request));
    }

    private Uni<Void> raise(Campaign campaign, RaiseRequest request) {
        if (campaign.quota() + request.more() > MOST) throw ProblemException.invalid("/more", CampaignProblem.TOO_MANY);
        if (campaign.mode() == CampaignMode.NUMBERS) return raiseAccepted(campaign, request.more());
        campaign.raise(request.more());
        return campaign.mode() == CampaignMode.DRAW
                ? windows.drawnAlready(campaign.id())
                        .invoke(drawn -> {
                            if (drawn) throw new ProblemException(CampaignProblem.OVER);
                        })
                        .chain(() -> widen(campaign, request))
                : widen(campaign, request);
    }

    /** Of the numbers that are given more may win, until those who did not are told. */
    private Uni<Void> raiseAccepted(Campaign campaign, int more) {
        Integer count = campaign.numbers();
        if (count != null && campaign.quota() + more > count)
            throw ProblemException.invalid("/more", CampaignProblem.TOO_MANY);
        return numbers.accepted(campaign.id())
                .invoke(accepted -> {
                    if (accepted >= campaign.quota()) throw new ProblemException(CampaignProblem.OVER);
                    campaign.raise(more);
                })
                .replaceWithVoid();
    }

    private Uni<Void> widen(Campaign campaign, RaiseRequest request) {
        return windows.hold(campaign.id()).chain(all -> {
            WindowStock window = find(all, request.window());
            boolean over = !clock.instant().isBefore(window.closesAt())
                    || all.stream().anyMatch(other -> other.number() > window.number() && other.isBegun());
            if (over) throw new ProblemException(CampaignProblem.OVER);
            return forWaiting(campaign, window, request.more())
                    .chain(waiting -> windows.widen(campaign.id(), window, request.more(), waiting));
        });
    }

    private static WindowStock find(List<WindowStock> all, int number) {
        @Nullable
        WindowStock window =
                all.stream().filter(one -> one.number() == number).findFirst().orElse(null);
        if (window == null) throw ProblemException.invalid("/window", CampaignProblem.NO_WINDOW);
        return window;
    }

    /** How many of them go to the waiting list. */
    private Uni<Integer> forWaiting(Campaign campaign, WindowStock window, int more) {
        return window.isSoldOut() && campaign.mode() == CampaignMode.RUSH
                ? windows.waiting(campaign.id(), more)
                : Uni.createFrom().item(0);
    }
}
