package org.gongyou.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyou.file.WorkerFiles;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What officers do with cash and goods: one hands over, another has seen it. */
@ApplicationScoped
class HandoverService {

    private static final UUID LOWEST = new UUID(0, 0);

    private final PaymentRepository payments;
    private final Handovers handovers;
    private final PaymentBooks books;
    private final TwoPeople people;
    private final WorkerFiles files;
    private final Clock clock;

    HandoverService(
            PaymentRepository payments,
            Handovers handovers,
            PaymentBooks books,
            TwoPeople people,
            WorkerFiles files,
            Clock clock) {
        this.payments = payments;
        this.handovers = handovers;
        this.books = books;
        this.people = people;
        this.files = files;
        this.clock = clock;
    }

    Uni<Page<HandoverView>> list(VisitorScope scope, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 1);
        return Panache.withSession(() -> payments.toHandOver(
                        scope.unions(), after == null ? LOWEST : after.uuid(0), limit + 1)
                .map(found -> Page.of(
                        found, limit, payment -> HandoverView.of(payment, null), last -> Cursor.of(last.id()))));
    }

    Uni<HandoverView> one(VisitorScope scope, UUID id) {
        return Panache.withSession(() -> payments.find(id).map(scope::require).chain(this::view));
    }

    Uni<HandoverView> handOver(VisitorScope scope, UUID id, IfMatch ifMatch, HandoverRequest request) {
        return change(scope, id, ifMatch, payment -> attach(scope.account(), request)
                .map(owner -> new Handover(payment, request, owner, scope.account(), clock.instant()))
                .call(handovers::add)
                .chain(handover -> books.handOver(payment, handover.id(), scope.account())));
    }

    /** @return who uploaded them */
    private Uni<UUID> attach(UUID officer, HandoverRequest request) {
        return files.attach(officer, request.photos(), "/photos")
                .chain(photos -> files.attach(officer, List.of(request.signature()), "/signature")
                        .map(signature -> Stream.concat(photos.values().stream(), signature.values().stream())
                                .findFirst()
                                .orElse(officer)));
    }

    /** The second officer says whether it arrived. */
    Uni<HandoverView> witness(VisitorScope scope, UUID id, IfMatch ifMatch, WitnessRequest request) {
        return change(scope, id, ifMatch, payment -> handovers
                .holdOpen(payment)
                .map(HandoverService::orElseFail)
                .call(handover -> people.requireOther(scope.account(), handover.handedBy()))
                .invoke(handover -> handover.witness(scope.account(), request.arrived(), clock.instant()))
                .call(handovers::flush)
                .chain(handover -> request.arrived()
                        ? books.pay(payment, handover.id(), scope.account())
                        : books.takeBack(payment, handover.id(), scope.account())));
    }

    private static Handover orElseFail(@Nullable Handover found) {
        if (found == null) throw new ProblemException(PaymentProblem.ILLEGAL_STATE);
        return found;
    }

    private Uni<HandoverView> change(VisitorScope scope, UUID id, IfMatch ifMatch, Function<Payment, Uni<Void>> work) {
        return Panache.withTransaction(() -> payments.hold(id)
                .map(scope::require)
                .invoke(payment -> ifMatch.check(payment.version()))
                .call(payment -> people.requireNoStake(scope.account(), List.of(payment)))
                .call(work::apply)
                .chain(this::view));
    }

    private Uni<HandoverView> view(Payment payment) {
        return handovers.of(payment).map(visits -> HandoverView.of(payment, visits));
    }
}
