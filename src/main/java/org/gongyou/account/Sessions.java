package org.gongyou.account;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.AccessTokens;
import org.gongyou.platform.security.EndedSessions;
import org.gongyou.platform.security.Role;
import org.hibernate.reactive.mutiny.Mutiny;

/** Begins, renews and ends the session of a device. Every call works in the caller's transaction. */
@Singleton
class Sessions {

    /** Whoever does not open the app for two months signs in again. */
    private static final Duration REFRESH_LIFE = Duration.ofDays(60);

    private final AccessTokens access;
    private final RefreshTokens refresh;
    private final EndedSessions ended;
    private final List<AccountRoles> roles;
    private final List<DeviceWatcher> watchers;
    private final Clock clock;

    Sessions(
            AccessTokens access,
            RefreshTokens refresh,
            EndedSessions ended,
            @All List<AccountRoles> roles,
            @All List<DeviceWatcher> watchers,
            Clock clock) {
        this.access = access;
        this.refresh = refresh;
        this.ended = ended;
        this.roles = roles;
        this.watchers = watchers;
        this.clock = clock;
    }

    Uni<SessionView> begin(Device device) {
        return end(device).chain(() -> issue(device, Ids.next()));
    }

    /** The same session with new tokens, as the device is trusted now. */
    Uni<SessionView> renew(Device device) {
        UUID session = device.session();
        if (session == null) {
            throw new IllegalStateException("a device without a session has nothing to renew");
        }
        return issue(device, session);
    }

    Uni<Void> end(Device device) {
        UUID session = device.session();
        device.endSession();
        return session == null
                ? Uni.createFrom().voidItem()
                : ended.end(session).chain(() -> tell(device));
    }

    /** After the device's row is locked by its change: whoever gives a device something waits, or has done so before. */
    private Uni<Void> tell(Device device) {
        return Panache.getSession().chain(Mutiny.Session::flush).chain(() -> Multi.createFrom()
                .iterable(watchers)
                .onItem()
                .transformToUniAndConcatenate(watcher -> watcher.signedOut(device.workerId(), device.id()))
                .onItem()
                .ignoreAsUni());
    }

    private Uni<SessionView> issue(Device device, UUID session) {
        RefreshToken token = refresh.next(device.workerId(), device.id(), session);
        device.hold(token, clock.instant().plus(REFRESH_LIFE), clock.instant());
        return rolesOf(device)
                .map(kinds -> new SessionView(
                        access.issue(device.workerId(), session, device.mark(), kinds),
                        AccessTokens.LIFE.toSeconds(),
                        token.text(),
                        !device.isTrusted()));
    }

    private Uni<Set<String>> rolesOf(Device device) {
        if (!device.isTrusted()) {
            return Uni.createFrom().item(Set.of(Role.LIMITED));
        }
        return Multi.createFrom()
                .iterable(roles)
                .onItem()
                .transformToUniAndConcatenate(feature -> feature.rolesOf(device.workerId()))
                .collect()
                .in(Sessions::worker, Set::addAll);
    }

    private static Set<String> worker() {
        return new HashSet<>(Set.of(Role.WORKER));
    }
}
