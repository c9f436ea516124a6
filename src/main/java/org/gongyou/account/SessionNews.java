package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.notification.Notice;
import org.gongyou.notification.Notifier;
import org.gongyou.notification.SmsTemplate;

/** What the audit trail and the worker learn about sessions. Every call works in the caller's transaction. */
@ApplicationScoped
class SessionNews {

    private final Audit audit;
    private final Notifier notifier;

    SessionNews(Audit audit, Notifier notifier) {
        this.audit = audit;
        this.notifier = notifier;
    }

    Uni<Void> signedIn(Device device) {
        return audit.record(
                device.workerId(),
                device.workerId(),
                "account.signed-in",
                device.id(),
                Map.of("limited", !device.isTrusted()));
    }

    /** Said in the inbox alone: the phone has just got a code, and may not be the worker's any longer. */
    Uni<Void> newDevice(Device device) {
        return notifier.tell(device.workerId(), Notice.of("device:" + device.id(), AccountNotice.NEW_DEVICE));
    }

    /** Two hold the refresh token of this device, and one of them should not. */
    Uni<Void> reused(Device device, UUID session) {
        Notice notice = Notice.of("session:" + session, AccountNotice.SESSION_ENDED);
        return audit.record(device.workerId(), null, "account.refresh-reused", device.id(), Map.of())
                .chain(() -> notifier.tell(device.workerId(), notice.alsoBySms(SmsTemplate.SESSION_ENDED)));
    }

    Uni<Void> phoneReleased(Account account, Device device) {
        Notice notice = Notice.of("phone-released:" + device.id(), AccountNotice.PHONE_RELEASED);
        return audit.record(account.id(), null, "account.phone-released", account.id(), Map.of())
                .chain(() -> notifier.tell(account.id(), notice));
    }
}
