package org.gongyou.warmth;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.household.Relatives;
import org.gongyou.payment.Payee;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.programme.Kind;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Programmes;
import org.jspecify.annotations.Nullable;

/** What programmes allow of lists. */
@ApplicationScoped
class WarmthRules {

    private final Programmes programmes;
    private final Relatives relatives;
    private final Persons persons;
    private final Clock clock;

    WarmthRules(Programmes programmes, Relatives relatives, Persons persons, Clock clock) {
        this.programmes = programmes;
        this.relatives = relatives;
        this.persons = persons;
        this.clock = clock;
    }

    LocalDate today() {
        return ChinaDay.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws ProblemException 422 when the union has no such programme now, or one that has to be applied for */
    Programme forLists(String code, UUID union) {
        return programmes.open(union, today()).stream()
                .filter(programme -> programme.code().equals(code))
                .filter(programme -> programme.kind() == Kind.WARMTH || programme.kind() == Kind.SCHOOLING)
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("/programmeCode", WarmthProblem.PROGRAMME_UNKNOWN));
    }

    Programme of(WarmthList list) {
        return programmes.version(list.programmeVersion());
    }

    void requireWithin(Programme programme, long amountInFen) {
        if (!isWithin(programme, amountInFen)) throw ProblemException.invalid("/amountInFen", WarmthProblem.BEYOND_CAP);
    }

    boolean isWithin(Programme programme, long amountInFen) {
        long most = programme.caps().timeInFen();
        return most == 0 || amountInFen <= most;
    }

    /** Why nothing is paid; with what of the programme does not hold. */
    @Nullable
    String reason(WarmthList list, WarmthLine line, Language language) {
        RefusedFor why = line.reason();
        if (why == null) return null;
        String unmet = line.unmet();
        Words name = unmet == null ? null : of(list).testName(unmet);
        String text = why.words().in(language);
        return name == null ? text : text + (language == Language.ZH ? "：" : ": ") + name.in(language);
    }

    /** @throws ProblemException 422 at the name when the account is somebody else's */
    Uni<Void> requireOwn(UUID worker, Payee payee) {
        return persons.of(worker)
                .invoke(person -> {
                    if (person == null || !isOf(person, payee))
                        throw ProblemException.invalid("/name", WarmthProblem.PAYEE_ANOTHER);
                })
                .replaceWithVoid();
    }

    /** As far as the name is known. */
    static boolean isOf(Person person, Payee payee) {
        return person.name() == null || payee.name().equals(person.name());
    }

    /** Accounts that handle nothing of the worker's. */
    Uni<Set<UUID>> relatives(UUID worker) {
        return relatives.accounts(worker);
    }

    /** Whether an officer is the person, or of the household. */
    Uni<Boolean> hasStake(UUID officer, UUID worker) {
        return relatives.areRelated(officer, worker);
    }
}
