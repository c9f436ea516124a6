package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.household.Applicants.Applicant;
import org.gongyou.household.HouseholdStore.Kept;
import org.jspecify.annotations.Nullable;

/** What follows from a household that was said anew. In the caller's transaction. */
@ApplicationScoped
class Settling {

    private final HeadCount heads;
    private final Portraits portraits;
    private final AuthorityStore authorities;
    private final PaperDesk papers;
    private final Audit audit;

    Settling(HeadCount heads, Portraits portraits, AuthorityStore authorities, PaperDesk papers, Audit audit) {
        this.heads = heads;
        this.portraits = portraits;
        this.authorities = authorities;
        this.papers = papers;
        this.audit = audit;
    }

    /** Members who left leave nothing; who agreed to what when is on record. */
    Uni<Void> settle(Applicant applicant, @Nullable Kept before, Kept after) {
        UUID worker = applicant.worker();
        HouseholdRequest household = after.household();
        Consents old = before == null ? Consents.NONE : before.household().agreed();
        return heads.settle(
                        worker, applicant.keys(), spouses(worker, household), portraits.keysOfOthers(household, false))
                .chain(() -> authorities.keepOnly(
                        worker,
                        household.members().stream().map(HouseholdEntry::idOf).toList()))
                .chain(() -> papers.keepConsented(worker, household.agreed()))
                .chain(() -> audit.record(
                        worker,
                        worker,
                        "household.said",
                        worker,
                        Map.of(
                                "version",
                                after.version(),
                                "members",
                                household.members().size())))
                .chain(() -> old.equals(household.agreed())
                        ? Uni.createFrom().voidItem()
                        : audit.record(worker, worker, "household.consented", worker, consents(household.agreed())));
    }

    /** One without a document is known by the household alone, so that their leaving is seen too. */
    private List<String> spouses(UUID worker, HouseholdRequest household) {
        List<String> keys = new ArrayList<>(portraits.keysOfOthers(household, true));
        boolean unknown = household.members().stream()
                .anyMatch(member -> member.relation() == Relation.SPOUSE && member.document() == null);
        if (unknown) keys.add("spouse-of-" + worker);
        return keys;
    }

    Uni<Void> withdrawn(Applicant applicant, Kept before, Kept after, ConsentKind kind) {
        return settle(applicant, before, after)
                .chain(() -> audit.record(
                        applicant.worker(),
                        applicant.worker(),
                        "household.consent-withdrawn",
                        applicant.worker(),
                        Map.of("kind", kind)));
    }

    private static Map<String, Object> consents(Consents agreed) {
        List<String> kinds = Arrays.stream(ConsentKind.values())
                .filter(agreed::to)
                .map(ConsentKind::name)
                .toList();
        return Map.of("kinds", kinds, "text", ConsentKind.VERSION);
    }
}
