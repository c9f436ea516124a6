package org.gongyou.notification;

import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a worker does with notices; those told to an account that ended in this one are the same person's. */
@ApplicationScoped
class Inbox {

    private final NoticeRepository notices;
    private final PersonAccounts people;

    Inbox(NoticeRepository notices, PersonAccounts people) {
        this.notices = notices;
        this.people = people;
    }

    @WithSession
    Uni<Page<NoticeView>> page(UUID worker, @Nullable Cursor from, int limit, Language language) {
        return people.of(worker)
                .chain(accounts -> notices.before(accounts, from == null ? null : from.uuid(0), limit + 1))
                .map(rows -> Page.of(
                        rows,
                        limit,
                        notice -> NoticeView.of(notice, notices.content(notice), language),
                        notice -> Cursor.of(notice.id())));
    }

    @WithTransaction
    Uni<Void> markRead(UUID worker, UUID id) {
        return people.of(worker)
                .chain(accounts -> notices.markRead(accounts, id))
                .invoke(found -> {
                    if (found == 0) throw new ProblemException(NOT_FOUND);
                })
                .replaceWithVoid();
    }
}
