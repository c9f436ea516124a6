package org.gongyou.coverclaim;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.cover.Cover;
import org.gongyou.cover.CoverProducts;
import org.gongyou.cover.Covers;
import org.gongyou.cover.Event;
import org.gongyou.cover.Product;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Under which cover something is claimed. Every call works in the caller's session. */
@ApplicationScoped
class ClaimCovers {

    private final Covers covers;
    private final CoverProducts products;
    private final Persons persons;

    ClaimCovers(Covers covers, CoverProducts products, Persons persons) {
        this.covers = covers;
        this.products = products;
        this.persons = persons;
    }

    /** Whose cover it is: the claimant's, or the one's whom the document and the name fit; null when nobody's do. */
    Uni<@Nullable UUID> insured(UUID worker, ClaimRequest request) {
        if (request.isBySelf()) return Uni.createFrom().item(worker);
        Insured named = request.insured();
        if (named == null) throw ProblemException.invalid("/insured", RequestProblem.REQUIRED);
        return persons.with(named.document()).map(person -> isNamed(person, named) ? person.worker() : null);
    }

    private static boolean isNamed(@Nullable Person person, Insured named) {
        return person != null && named.name().equals(person.name());
    }

    /**
     * The cover that is named, or else the first that pays.
     *
     * @throws ProblemException 422 when it is not the person's, or does not pay for such an event; 409 when it did not count on
     *     the day
     */
    Uni<Insurance> of(UUID insured, ClaimRequest request) {
        return covers.of(insured).map(all -> {
            List<Insurance> insurances = all.stream()
                    .filter(cover -> request.coverId() == null || cover.id().equals(request.coverId()))
                    .map(this::insurance)
                    .toList();
            if (request.coverId() != null && insurances.isEmpty())
                throw ProblemException.invalid("/coverId", ClaimProblem.COVER_UNKNOWN);
            return paying(insurances, request.event(), request.eventOn(), request.coverId() != null);
        });
    }

    private static Insurance paying(List<Insurance> all, Event event, LocalDate on, boolean named) {
        List<Insurance> such = all.stream()
                .filter(insurance -> !insurance.product().benefitsFor(event).isEmpty())
                .toList();
        if (such.isEmpty() && named) throw ProblemException.invalid("/event", ClaimProblem.EVENT_NOT_PAID);
        return such.stream()
                .filter(insurance -> insurance.cover().pays(on))
                .findFirst()
                .orElseThrow(() -> why(such, on));
    }

    private static ProblemException why(List<Insurance> such, LocalDate on) {
        return such.stream()
                .map(Insurance::cover)
                .filter(cover -> cover.covers(on))
                .findFirst()
                .map(waiting -> new ProblemException(ClaimProblem.WAITING).with("benefitsFrom", waiting.benefitsFrom()))
                .orElseGet(() -> new ProblemException(ClaimProblem.NOT_COVERED));
    }

    /** The same once more, and nobody else decides a claim under it until the transaction ends. */
    Uni<Insurance> hold(Insurance found, LocalDate on) {
        return covers.lock(found.cover().worker(), found.cover().id()).map(cover -> {
            if (cover == null || !cover.pays(on)) throw new ProblemException(ClaimProblem.NOT_COVERED);
            return insurance(cover);
        });
    }

    /** Of a claim that has found its cover; null of one that has not. */
    Uni<@Nullable Insurance> known(CoverClaim claim) {
        UUID worker = claim.coverWorker();
        return worker == null
                ? Uni.createFrom().nullItem()
                : covers.of(worker).map(all -> all.stream()
                        .filter(cover -> cover.id().equals(claim.coverId()))
                        .findFirst()
                        .map(this::insurance)
                        .orElse(null));
    }

    private Insurance insurance(Cover cover) {
        Product product = products.product(cover.product());
        if (product == null) throw new IllegalStateException("a cover without its product");
        return new Insurance(cover, product);
    }
}
