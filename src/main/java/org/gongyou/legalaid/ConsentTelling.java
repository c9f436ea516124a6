package org.gongyou.legalaid;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.CaseParties;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.notification.Notice;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** Timeline and notices of a consent, of a locked case. In the caller's transaction. */
@ApplicationScoped
class ConsentTelling {

    private final Cases cases;
    private final CaseParties parties;
    private final Notifier notifier;

    ConsentTelling(Cases cases, CaseParties parties, Notifier notifier) {
        this.cases = cases;
        this.parties = parties;
        this.notifier = notifier;
    }

    /** @param person the account of whom it is about; null when they have none */
    Uni<Void> soon(WorkCase subject, @Nullable UUID person, Consent consent) {
        return cases.note(
                        subject,
                        "consent-ends-soon",
                        null,
                        new Words(
                                "当事人的同意将于 " + consent.until() + " 到期",
                                "The person's consent ends on " + consent.until()))
                .chain(() -> tellWhoActs(subject, ConsentNotice.SOON.about(subject, consent)))
                .chain(() -> tell(person, ConsentNotice.YOURS_SOON.about(subject, consent)));
    }

    /** @param person the account of whom it is about; null when they have none */
    Uni<Void> over(WorkCase subject, @Nullable UUID person, Consent consent) {
        return cases.note(
                        subject,
                        "consent-ended",
                        null,
                        new Words(
                                "当事人的同意已于 " + consent.until() + " 到期，更新之前暂停办理",
                                "The person's consent ended on " + consent.until()
                                        + "; nobody acts until it is renewed"))
                .chain(() -> tellWhoActs(subject, ConsentNotice.OVER.about(subject, consent)))
                .chain(() -> tell(person, ConsentNotice.YOURS_OVER.about(subject, consent)));
    }

    Uni<Void> renewed(WorkCase subject, Consent consent) {
        return cases.note(
                        subject,
                        "consent-renewed",
                        subject.applicantId(),
                        new Words("当事人的同意更新至 " + consent.until(), "The person consents until " + consent.until()))
                .chain(() -> parties.of(subject))
                .chain(lawyers -> tell(lawyers, ConsentNotice.RENEWED.about(subject, consent)));
    }

    private Uni<Void> tellWhoActs(WorkCase subject, Notice notice) {
        return parties.of(subject).chain(lawyers -> {
            Set<UUID> acting = new LinkedHashSet<>(lawyers);
            acting.add(subject.workerId());
            return tell(acting, notice);
        });
    }

    private Uni<Void> tell(@Nullable UUID person, Notice notice) {
        return tell(person == null ? List.of() : List.of(person), notice);
    }

    private Uni<Void> tell(Iterable<UUID> accounts, Notice notice) {
        return Multi.createFrom()
                .iterable(accounts)
                .onItem()
                .transformToUniAndConcatenate(account -> notifier.tell(account, notice))
                .onItem()
                .ignoreAsUni();
    }
}
