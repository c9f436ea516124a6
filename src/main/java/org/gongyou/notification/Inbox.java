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
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a worker does with notices. */
@ApplicationScoped
class Inbox {

    private final NoticeRepository notices;

    Inbox(NoticeRepository notices) {
        this.notices = notices;
    }

    @WithSession
    Uni<Page<NoticeView>> page(UUID worker, @Nullable Cursor from, int limit, Language language) {
        return notices.before(worker, from == null ? null : from.uuid(0), limit + 1)
                .map(rows -> Page.of(
                        rows,
                        limit,
                        notice -> NoticeView.of(notice, notices.content(notice), language),
                        notice -> Cursor.of(notice.id())));
    }

    @WithTransaction
    Uni<Void> markRead(UUID worker, UUID id) {
        return notices.markRead(worker, id)
                .invoke(found -> {
                    if (found == 0) throw new ProblemException(NOT_FOUND);
                })
                .replaceWithVoid();
    }
}
