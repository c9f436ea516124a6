package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Households as other features use them. Every call works in the caller's transaction. */
@ApplicationScoped
public class Households {

    private final HouseholdStore store;
    private final HeadCount heads;
    private final Applicants applicants;
    private final Copies copies;
    private final Papers papers;
    private final Portraits portraits;

    Households(
            HouseholdStore store,
            HeadCount heads,
            Applicants applicants,
            Copies copies,
            Papers papers,
            Portraits portraits) {
        this.store = store;
        this.heads = heads;
        this.applicants = applicants;
        this.copies = copies;
        this.papers = papers;
        this.portraits = portraits;
    }

    /** @throws ProblemException 409 {@code household.missing} when there is none */
    public Uni<Picture> picture(UUID worker, LocalDate on) {
        return store.required(worker).chain(kept -> portraits.of(worker, kept.household(), on));
    }

    /** The same; without a household all figures are missing. */
    public Uni<Picture> pictureIfAny(UUID worker, LocalDate on) {
        return store.find(worker)
                .chain(kept -> kept == null
                        ? Uni.createFrom().item(Picture.unknown(on))
                        : portraits.of(worker, kept.household(), on));
    }

    public Uni<Boolean> exists(UUID worker) {
        return store.find(worker).map(kept -> kept != null);
    }

    /** Of a household that was typed in to be looked at once; nothing of it is kept, so it needs no consents. @throws ProblemException 422 */
    public Picture pictureOf(HouseholdRequest typed, LocalDate on) {
        TypedHousehold.require(typed, on);
        return portraits.of(typed, on);
    }

    /** As officers of a case see it: names and numbers masked. @throws ProblemException 409 when there is none */
    public Uni<HouseholdView> shown(UUID worker) {
        return store.required(worker).chain(kept -> portraits.shown(worker, kept));
    }

    /** Those of the household who are of age, oneself first: what each earns counts, wherever they are a head. @throws ProblemException 409 when there is none */
    public Uni<List<Adult>> adults(UUID worker, LocalDate on) {
        return store.required(worker)
                .chain(kept -> portraits.adults(worker, kept.household(), on))
                .map(found -> found.stream().map(GrownUp::adult).toList());
    }

    /** The same today. */
    public Uni<List<Adult>> adults(UUID worker) {
        return adults(worker, portraits.today());
    }

    /**
     * Keyed hashes of everybody who counts in it, children too, under every live key: what a household may have is counted by
     * them, so that spouses with a household each have it once. None where there is no household.
     */
    public Uni<List<String>> countedKeys(UUID worker) {
        return store.find(worker)
                .chain(kept -> kept == null
                        ? Uni.createFrom().item(List.of())
                        : portraits.countedKeys(worker, kept.household()));
    }

    /** Who keeps the household in which the worker counts; the worker where nobody else does. */
    public Uni<UUID> keeper(UUID worker) {
        return heads.keeper(worker);
    }

    /** The keyed hash of whoever has the account, under the current key; null until an identity is on file. */
    public Uni<@Nullable String> keyOf(UUID worker) {
        return applicants
                .find(worker)
                .map(found -> found == null ? null : found.keys().get(0));
    }

    /** The same under every live key: whether an officer is of a household, {@link Relatives#areRelated} tells. */
    public Uni<List<String>> keysOf(UUID worker) {
        return applicants.find(worker).map(found -> found == null ? List.of() : found.keys());
    }

    /** Papers that are new enough by the city's own rule, the newest of each kind first. */
    public Uni<List<KeptPaper>> papers(UUID worker, LocalDate on) {
        return papers.of(worker).map(all -> all.stream()
                .filter(paper -> !paper.validUntil().isBefore(on))
                .toList());
    }

    /**
     * A sealed copy of the household as it is now, with its picture of today: what was decided on stays readable.
     *
     * @throws ProblemException 409 {@code household.missing} when there is none
     */
    public Uni<Frozen> freeze(UUID worker, UUID caseId) {
        return store.required(worker).chain(kept -> picture(worker, portraits.today())
                .chain(picture -> copies.take(worker, caseId, kept, picture)));
    }

    /** What the worker has said otherwise since the latest copy of a case; null when nothing, or nothing is left to compare. */
    public Uni<@Nullable HouseholdChange> changedSince(UUID worker, UUID caseId) {
        return copies.latest(worker, caseId).chain(copy -> store.find(worker).map(kept -> {
            if (copy == null || kept == null) return null;
            List<String> differing = copies.differences(copy, kept.household());
            return differing.isEmpty() ? null : new HouseholdChange(kept.changedAt(), differing);
        }));
    }

    /** The copies a case has, the latest first; those that were erased are left out. */
    public Uni<List<Frozen>> frozen(UUID worker, UUID caseId) {
        return copies.of(worker, caseId);
    }
}
