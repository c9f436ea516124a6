package org.gongyou.dispute;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.dispute.GroupView.RepresentativeView;
import org.gongyou.dispute.MyGroupView.Candidate;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** Lit groups, from the side of their workers. A person has one voice, with the account they go on with. */
@ApplicationScoped
class MyGroups {

    private final GroupRepository groups;
    private final Complaints complaints;
    private final VoiceRepository voices;
    private final GroupFacts facts;
    private final GroupText text;
    private final Voters voters;

    MyGroups(
            GroupRepository groups,
            Complaints complaints,
            VoiceRepository voices,
            GroupFacts facts,
            GroupText text,
            Voters voters) {
        this.groups = groups;
        this.complaints = complaints;
        this.voices = voices;
        this.facts = facts;
        this.text = text;
        this.voters = voters;
    }

    @WithSession
    Uni<Page<MyGroupView>> all(UUID worker, Language language) {
        return voters.accounts(worker)
                .chain(complaints::groupsOf)
                .chain(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(groups::find)
                        .filter(group -> group.light() != null)
                        .onItem()
                        .transformToUniAndConcatenate(group -> view(worker, group, language))
                        .collect()
                        .asList())
                .map(items -> new Page<>(items, null));
    }

    @WithTransaction
    Uni<MyGroupView> stand(UUID worker, UUID id, ConsentRequest request, Language language) {
        boolean stands = request.stand();
        if (stands && (request.shownAs() == null || request.shownAs().isBlank())) {
            throw ProblemException.invalid("/shownAs", RequestProblem.REQUIRED);
        }
        return inElection(worker, id)
                .call(group ->
                        voices.stand(id, worker, stands ? request.shownAs() : null, stands ? voters.now() : null))
                .chain(group -> view(worker, group, language));
    }

    @WithTransaction
    Uni<MyGroupView> vote(UUID worker, UUID id, VoteRequest request, Language language) {
        return inElection(worker, id)
                .call(group -> voices.representatives(id).invoke(standing -> {
                    Set<UUID> known = new HashSet<>(standing.stream()
                            .map(RepresentativeView::candidateId)
                            .toList());
                    if (!known.containsAll(request.candidates())) {
                        throw ProblemException.invalid("/candidates", DisputeProblem.CANDIDATE_UNKNOWN);
                    }
                }))
                .call(group -> voices.vote(id, worker, new HashSet<>(request.candidates())))
                .chain(group -> view(worker, group, language));
    }

    /** @throws ProblemException 404 for whoever does not complain in it, 409 when nobody is to be elected now */
    private Uni<GroupDispute> inElection(UUID worker, UUID id) {
        return voters.accounts(worker)
                .chain(complaints::groupsOf)
                .chain(ids ->
                        ids.contains(id) ? groups.lock(id) : Uni.createFrom().<GroupDispute>nullItem())
                .map(group -> {
                    if (group == null || group.light() == null) throw new ProblemException(RequestProblem.NOT_FOUND);
                    if (group.election() != GroupDispute.Election.OPEN) {
                        throw new ProblemException(DisputeProblem.ELECTION_NOT_OPEN);
                    }
                    return group;
                });
    }

    private Uni<MyGroupView> view(UUID worker, GroupDispute group, Language language) {
        return facts.sum(group)
                .chain(sum -> voices.representatives(group.id()).chain(standing -> voices.of(group.id(), worker)
                        .map(mine -> new MyGroupView(
                                group.id(),
                                text.open(group.opponent()),
                                group.grievance(),
                                group.grievance().words().in(language),
                                facts.told(sum),
                                group.election(),
                                mine != null && mine.stands(),
                                mine != null && mine.elected(),
                                candidates(standing)))));
    }

    /** Not in the order of votes: how it stands nobody knows before the end. */
    private static List<Candidate> candidates(List<RepresentativeView> standing) {
        return standing.stream()
                .sorted(Comparator.comparing(RepresentativeView::candidateId))
                .map(one -> new Candidate(one.candidateId(), one.name(), one.elected()))
                .toList();
    }
}
