package org.gongyou.account;

import static org.gongyou.account.AccountProblem.ALREADY_CONFIRMED;
import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;
import static org.gongyou.platform.problem.RequestProblem.UNAUTHENTICATED;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.gongyou.audit.Audit;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;

/** The devices of an account. */
@ApplicationScoped
class Devices {

    /** Nobody uses more phones than this; the one not used for longest goes. Keeps the list short and needs no pages. */
    private static final int MOST_TRUSTED = 10;
    /** Devices that never confirmed do not push out those that did. */
    private static final int MOST_LIMITED = 3;

    private final DeviceRepository devices;
    private final Sessions sessions;
    private final SessionNews news;
    private final Audit audit;
    private final Vault vault;
    private final Clock clock;

    Devices(DeviceRepository devices, Sessions sessions, SessionNews news, Audit audit, Vault vault, Clock clock) {
        this.devices = devices;
        this.sessions = sessions;
        this.news = news;
        this.audit = audit;
        this.vault = vault;
        this.clock = clock;
    }

    @WithSession
    Uni<Page<DeviceView>> list(UUID worker, UUID session) {
        return devices.ofWorker(worker)
                .map(all -> new Page<>(
                        all.stream()
                                .map(device -> DeviceView.of(device, session, vault))
                                .toList(),
                        null));
    }

    @WithTransaction
    Uni<Void> remove(UUID worker, UUID id) {
        return devices.find(worker, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(NOT_FOUND))
                .call(this::forget)
                .call(device -> audit.record(worker, worker, "account.device-removed", id, Map.of()))
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<Void> signOut(UUID worker, UUID session) {
        return devices.ofSession(worker, session)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(UNAUTHENTICATED))
                .call(sessions::end)
                .call(device -> audit.record(worker, worker, "account.signed-out", device.id(), Map.of()))
                .replaceWithVoid();
    }

    /** In the caller's transaction, the account being locked: the device as known, or a new one. */
    Uni<Device> meet(Account account, DeviceRequest told) {
        List<String> keys = Device.keys(vault, told.id());
        return devices.ofKey(account.id(), keys)
                .onItem()
                .ifNull()
                .switchTo(() -> begin(account, keys.get(0)))
                .invoke(device -> device.describe(told, vault))
                .call(device -> account.isKnown() || device.isTrusted() ? nothing() : trust(device));
    }

    /** In the caller's transaction: the device of a limited session. */
    Uni<Device> unconfirmed(UUID worker, UUID session) {
        return devices.ofSession(worker, session)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(UNAUTHENTICATED))
                .invoke(device -> {
                    if (device.isTrusted()) {
                        throw new ProblemException(ALREADY_CONFIRMED);
                    }
                });
    }

    /** In the caller's transaction: the same device, on which another account is used from now on. */
    Uni<Device> carryOver(Device device, Account account) {
        Device carried = device.carriedOver(account.id(), clock.instant());
        return devices.add(carried).replaceWith(carried);
    }

    /** In the caller's transaction. */
    Uni<Void> trust(Device device) {
        return makeRoom(device.workerId(), MOST_TRUSTED, Device::isTrusted)
                .invoke(device::trust)
                .replaceWithVoid();
    }

    /** In the caller's transaction. */
    Uni<Void> forget(Device device) {
        return sessions.end(device).chain(() -> devices.remove(device));
    }

    /** In the caller's transaction. */
    Uni<Void> forgetAll(UUID worker) {
        return devices.ofWorker(worker).chain(all -> Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(this::forget)
                .collect()
                .last());
    }

    private Uni<Device> begin(Account account, String key) {
        Device device = new Device(account.id(), key, clock.instant());
        return makeRoom(account.id(), MOST_LIMITED, known -> !known.isTrusted())
                .chain(others -> others.isEmpty() ? nothing() : news.newDevice(device))
                .chain(() -> devices.add(device))
                .replaceWith(device);
    }

    /** @return all devices of the worker, the one that comes not among them */
    private Uni<List<Device>> makeRoom(UUID worker, int most, Predicate<Device> kind) {
        return devices.ofWorker(worker).call(all -> Multi.createFrom()
                .iterable(all.stream().filter(kind).skip(most - 1).toList())
                .onItem()
                .transformToUniAndConcatenate(this::forget)
                .collect()
                .last());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
