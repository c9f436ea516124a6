package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.notification.Notice;
import org.gongyou.notification.Notifier;
import org.gongyou.notification.SmsTemplate;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** What both sides and the audit trail learn about a take-over. Every call works in the caller's transaction. */
@ApplicationScoped
class TakeoverNews {

    private static final DateTimeFormatter ZH =
            DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINESE).withZone(ChinaDay.ZONE);
    private static final DateTimeFormatter EN =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(ChinaDay.ZONE);

    private final Notifier notifier;
    private final Audit audit;

    TakeoverNews(Notifier notifier, Audit audit) {
        this.notifier = notifier;
        this.audit = audit;
    }

    /** The one who has the old phone is told at once, in the app and on the phone. */
    Uni<Void> asked(Takeover takeover) {
        Notice warning = notice(takeover, AccountNotice.TAKEOVER_STARTED).with("until", spoken(takeover.dueAt()));
        return record(takeover, takeover.claimant(), "account.takeover-asked")
                .chain(() -> notifier.tell(takeover.holder(), warning.alsoBySms(SmsTemplate.TAKEOVER_STARTED)));
    }

    Uni<Void> questioned(Takeover takeover, @Nullable UUID objector) {
        Notice notice = notice(takeover, AccountNotice.TAKEOVER_OBJECTED);
        return record(takeover, objector, "account.takeover-objected")
                .chain(() -> notifier.tell(takeover.claimant(), notice.alsoBySms(SmsTemplate.TAKEOVER_OBJECTED)));
    }

    /** While the account still has the old phone, which so learns that it is over. */
    Uni<Void> aboutToComplete(Takeover takeover) {
        Notice notice = notice(takeover, AccountNotice.TAKEOVER_COMPLETED);
        return notifier.tell(takeover.holder(), notice.alsoBySms(SmsTemplate.TAKEOVER_COMPLETED));
    }

    Uni<Void> refused(Takeover takeover, UUID officer) {
        return record(takeover, officer, "account.takeover-refused")
                .chain(() -> notifier.tell(takeover.claimant(), notice(takeover, AccountNotice.TAKEOVER_REFUSED)))
                .chain(() -> notifier.tell(takeover.holder(), notice(takeover, AccountNotice.TAKEOVER_REFUSED)));
    }

    /** In the trails of both accounts. */
    Uni<Void> record(Takeover takeover, @Nullable UUID actor, String action) {
        Map<String, Object> codes = Map.of("claimant", takeover.claimant(), "holder", takeover.holder());
        return audit.record(takeover.claimant(), actor, action, takeover.id(), codes)
                .chain(() -> audit.record(takeover.holder(), actor, action, takeover.id(), codes));
    }

    private static Notice notice(Takeover takeover, AccountNotice template) {
        return Notice.of("takeover:" + takeover.id() + ':' + template.key(), template);
    }

    private static Words spoken(Instant time) {
        return new Words(ZH.format(time), EN.format(time));
    }
}
