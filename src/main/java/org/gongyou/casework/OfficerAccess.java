package org.gongyou.casework;

import static org.gongyou.casework.CaseworkProblem.NOT_FOUND;
import static org.gongyou.casework.CaseworkProblem.OWN_CASE;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyou.organisation.OfficerPost;
import org.gongyou.organisation.OfficerScope;
import org.gongyou.organisation.Officers;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;

/**
 * Which cases an officer gets to see: those of the subtree, of kinds the post's functions cover; none that excludes a union
 * at which the officer has any post. In a case in which they have a stake, be it with an account they had before, they neither
 * read as an officer nor act. Every call works in the caller's session.
 */
@ApplicationScoped
public class OfficerAccess {

    private final Officers officers;
    private final Unions unions;
    private final CaseKinds kinds;
    private final CaseRepository cases;
    private final CaseParties parties;
    private final PersonAccounts people;

    OfficerAccess(
            Officers officers,
            Unions unions,
            CaseKinds kinds,
            CaseRepository cases,
            CaseParties parties,
            PersonAccounts people) {
        this.officers = officers;
        this.unions = unions;
        this.kinds = kinds;
        this.cases = cases;
        this.parties = parties;
        this.people = people;
    }

    /**
     * @throws ProblemException 404 for a case that is not there, and for one the officer may not see; 403 for one in which they
     *     have a stake
     */
    public Uni<WorkCase> find(UUID officer, String number) {
        return read(officer, number, cases::find);
    }

    public Uni<WorkCase> lock(UUID officer, String number) {
        return read(officer, number, cases::lock);
    }

    /** @throws ProblemException 403 for an officer with a stake in the case; where it is gone, for whose it was */
    public Uni<Void> requireNoStake(UUID officer, UUID worker, UUID caseId) {
        return cases.find(worker, caseId)
                .chain(subject -> subject == null
                        ? people.of(officer).map(person -> person.contains(worker))
                        : hasStake(officer, subject))
                .invoke(OfficerAccess::requireNone)
                .replaceWithVoid();
    }

    private Uni<Boolean> requireNoStake(UUID officer, WorkCase subject) {
        return hasStake(officer, subject).invoke(OfficerAccess::requireNone);
    }

    private static void requireNone(boolean stake) {
        if (stake) throw new ProblemException(OWN_CASE);
    }

    /** @throws ProblemException 403 for whoever decided what the case is about, though they read it */
    Uni<Void> requireImpartial(UUID officer, WorkCase subject) {
        return isImpartial(officer, subject)
                .invoke(impartial -> requireNone(!impartial))
                .replaceWithVoid();
    }

    private Uni<Boolean> isImpartial(UUID officer, WorkCase subject) {
        return people.of(officer).chain(person -> kinds.of(subject)
                .answerable(subject.workerId(), subject.id())
                .map(others -> Collections.disjoint(person, others)));
    }

    /** Whether the officer may act on the case and decide it. */
    Uni<Boolean> mayDecide(UUID officer, WorkCase subject) {
        return mayAct(officer, subject)
                .chain(fit ->
                        fit ? isImpartial(officer, subject) : Uni.createFrom().item(false));
    }

    /** Whether the officer sees the case and has no stake in it. */
    public Uni<Boolean> mayAct(UUID officer, WorkCase subject) {
        return hasStake(officer, subject).map(stake -> sees(officer, subject) && !stake);
    }

    /** All accounts of the officer: who acts is a person, however many of them there were. */
    Uni<List<UUID>> person(UUID officer) {
        return people.of(officer);
    }

    private Uni<Boolean> hasStake(UUID officer, WorkCase subject) {
        return people.of(officer)
                .chain(person -> subject.concerns(person)
                        ? Uni.createFrom().item(true)
                        : parties.isParty(subject, person)
                                .chain(party -> party
                                        ? Uni.createFrom().item(true)
                                        : kinds.of(subject).hasStake(person, subject.workerId(), subject.id())));
    }

    private Uni<WorkCase> read(UUID officer, String typed, BiFunction<UUID, String, Uni<WorkCase>> query) {
        String number = CaseNumber.required(typed);
        return cases.ownerOf(number)
                .chain(worker -> worker == null ? Uni.createFrom().<WorkCase>nullItem() : query.apply(worker, number))
                .map(CaseFinder::orNotFound)
                .invoke(found -> {
                    if (!sees(officer, found)) {
                        throw new ProblemException(NOT_FOUND);
                    }
                })
                .call(found -> requireNoStake(officer, found));
    }

    /** Whether the account has a post at a union that must not see the case, or below it, whatever other posts it has. */
    public boolean isExcluded(UUID account, WorkCase subject) {
        return !Collections.disjoint(subject.excludedUnions(), standing(account));
    }

    /** The unions at which the account has posts, and all above them. */
    Set<UUID> standing(UUID account) {
        return officers.scopeOf(account).posts().stream()
                .map(OfficerPost::unionId)
                .flatMap(union -> Stream.concat(
                        Stream.of(union),
                        unions.tree().ancestors(union).stream().map(UnionNode::id)))
                .collect(Collectors.toSet());
    }

    /** A draft is nobody's business but the applicant's. */
    public boolean sees(UUID officer, WorkCase subject) {
        CaseKind kind = kinds.of(subject);
        return !isExcluded(officer, subject)
                && kind.graph().state(subject.state()).holder() != Holder.DRAFT
                && officers.scopeOf(officer).posts().stream()
                        .anyMatch(post -> post.functions().contains(kind.function())
                                && unions.tree().isWithin(subject.unionId(), post.unionId()));
    }

    /** The kinds the officer handles, by the top of each subtree. */
    Map<UUID, List<String>> kindsAt(UUID officer) {
        OfficerScope scope = officers.scopeOf(officer);
        Map<UUID, List<String>> kindsAt = new HashMap<>();
        for (CaseKind kind : kinds.all()) {
            for (UUID root : scope.roots(kind.function())) {
                kindsAt.computeIfAbsent(root, any -> new ArrayList<>()).add(kind.name());
            }
        }
        return kindsAt;
    }
}
