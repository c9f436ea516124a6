package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.household.Households;
import org.gongyou.household.Relatives;
import org.gongyou.payment.Cap;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * How much and how often a programme helps a person and a household, whether they applied or are on a list. A household is
 * whoever counts in it, children too: by their keyed hashes its limit is held, one for two households with a head in common. Every
 * call works in the caller's transaction.
 */
@ApplicationScoped
public class Allowance {

    private record Keys(List<String> person, List<String> household) {}

    private final Households households;
    private final Relatives relatives;
    private final ReliefUses uses;
    private final Clock clock;

    Allowance(Households households, Relatives relatives, ReliefUses uses, Clock clock) {
        this.households = households;
        this.relatives = relatives;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * Takes one of the times somebody is helped, for something that is about to be paid; doing so again changes nothing.
     *
     * @param payable what is to be paid for: the story of an application, or a line of a list
     * @return up to how much may be paid
     * @throws org.gongyou.platform.problem.ProblemException 409 {@code relief.too-often} or {@code relief.quota-used}
     */
    public Uni<List<Cap>> take(Programme programme, UUID worker, UUID payable) {
        return take(programme, worker, payable, null, null);
    }

    /**
     * @param named whom it is for, when that is not the worker
     * @param happened what it is for; the same thing of the same sort is paid once, by whichever programme
     */
    Uni<List<Cap>> take(
            Programme programme,
            UUID worker,
            UUID payable,
            @Nullable IdentityDocument named,
            @Nullable LocalDate happened) {
        int year = ChinaDay.today(clock).getYear();
        return keys(worker, named)
                .call(keys -> uses.take(payable, ReliefLimits.uses(programme, year, keys.person(), happened)))
                .map(keys -> ReliefLimits.caps(programme, year, keys.person(), keys.household()));
    }

    /**
     * Help before the papers are there; whoever still owes those of an earlier one, or its money, does not get it.
     *
     * @throws org.gongyou.platform.problem.ProblemException 409 {@code relief.first-owed}
     */
    Uni<Void> takeFirst(UUID worker, UUID payable, @Nullable IdentityDocument named) {
        return keys(worker, named).chain(keys -> uses.take(payable, ReliefLimits.first(keys.person())));
    }

    Uni<Void> settleFirst(UUID payable) {
        return uses.settleFirst(payable);
    }

    /** Whether the worker was helped as often as the programme allows already. */
    public Uni<Boolean> isUsedUp(Programme programme, UUID worker) {
        if (programme.caps().timesAYear() == 0 && !programme.caps().onceEver())
            return Uni.createFrom().item(false);
        int year = ChinaDay.today(clock).getYear();
        return keys(worker, null).chain(keys -> uses.areTaken(ReliefLimits.uses(programme, year, keys.person(), null)));
    }

    /** Nothing is paid for it: it may be helped with anew. */
    public Uni<Void> free(UUID payable) {
        return uses.free(payable);
    }

    private Uni<Keys> keys(UUID worker, @Nullable IdentityDocument named) {
        return (named == null ? households.keysOf(worker) : Uni.createFrom().item(relatives.keys(named)))
                .map(person -> person.isEmpty() ? List.of(worker.toString()) : person)
                .chain(person -> households
                        .countedKeys(worker)
                        .map(all -> new Keys(
                                person,
                                Stream.concat(all.stream(), person.stream())
                                        .distinct()
                                        .toList())));
    }
}
