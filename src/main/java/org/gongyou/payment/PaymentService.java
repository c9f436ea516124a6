package org.gongyou.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.audit.Audit;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What officers do with payments. */
@ApplicationScoped
class PaymentService {

    private static final UUID LOWEST = new UUID(0, 0);

    private final PaymentRepository payments;
    private final PaymentBooks books;
    private final Payees payees;
    private final TwoPeople people;
    private final Audit audit;
    private final Clock clock;

    PaymentService(
            PaymentRepository payments, PaymentBooks books, Payees payees, TwoPeople people, Audit audit, Clock clock) {
        this.payments = payments;
        this.books = books;
        this.payees = payees;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Page<PaymentView>> list(
            PaymentScope scope, @Nullable PaymentState state, @Nullable String cursor, int limit, Language language) {
        Cursor after = Cursor.decode(cursor, 1);
        return Panache.withSession(
                () -> payments.list(scope.managed().ids(), state, after == null ? LOWEST : after.uuid(0), limit + 1)
                        .map(found -> Page.of(
                                found,
                                limit,
                                payment -> PaymentView.of(payment, payee(payment), null, language),
                                last -> Cursor.of(last.id()))));
    }

    Uni<PaymentView> one(PaymentScope scope, UUID id, Language language) {
        return Panache.withSession(
                () -> payments.find(id).map(scope::require).chain(payment -> view(payment, language)));
    }

    /** The second person releases it. */
    Uni<PaymentView> release(PaymentScope scope, UUID id, IfMatch ifMatch, Language language) {
        return change(
                scope, id, ifMatch, language, payment -> people.requireOther(scope.account(), payment.reservedBy())
                        .invoke(() -> payment.release(scope.account(), clock.instant()))
                        .chain(payments::flush)
                        .chain(() -> record(scope, payment, "released")));
    }

    /** The second person does not: whoever approved it looks at it again. */
    Uni<PaymentView> refuse(PaymentScope scope, UUID id, IfMatch ifMatch, StopReason reason, Language language) {
        return change(scope, id, ifMatch, language, payment -> books.stop(payment, scope.account(), reason)
                .chain(() -> record(scope, payment, "stopped")));
    }

    private Uni<PaymentView> change(
            PaymentScope scope, UUID id, IfMatch ifMatch, Language language, Function<Payment, Uni<Void>> work) {
        return Panache.withTransaction(() -> payments.hold(id)
                .map(scope::require)
                .invoke(payment -> ifMatch.check(payment.version()))
                .call(payment -> people.requireNoStake(scope.account(), List.of(payment)))
                .call(work::apply)
                .chain(payment -> view(payment, language)));
    }

    private Uni<Void> record(PaymentScope scope, Payment payment, String act) {
        return audit.record(
                payment.unionId(),
                scope.account(),
                "payment." + act,
                payment.id(),
                Map.of("amount", payment.amountInFen()));
    }

    private Uni<PaymentView> view(Payment payment, Language language) {
        return payments.othersToSameAccount(payment)
                .map(others -> PaymentView.of(payment, payee(payment), others, language));
    }

    private @Nullable Payee payee(Payment payment) {
        byte[] sealed = payment.payee();
        return sealed == null ? null : payees.open(sealed);
    }
}
