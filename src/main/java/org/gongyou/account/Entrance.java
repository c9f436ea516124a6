package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.problem.ProblemException;

/** Lets in whoever has proven a phone. Every call works in the caller's transaction. */
@ApplicationScoped
class Entrance {

    private final Phones phones;
    private final Devices devices;
    private final Sessions sessions;
    private final SessionNews news;

    Entrance(Phones phones, Devices devices, Sessions sessions, SessionNews news) {
        this.phones = phones;
        this.devices = devices;
        this.sessions = sessions;
        this.news = news;
    }

    Uni<SessionView> enter(PhoneNumber phone, DeviceRequest told) {
        return phones.accountOf(phone)
                .invoke(account -> {
                    if (account.isFrozen()) throw new ProblemException(AccountProblem.FROZEN);
                })
                .chain(account -> devices.meet(account, told))
                .call(news::signedIn)
                .chain(sessions::begin);
    }
}
