package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * The new phone leads to the old account from now on. The account that asked is closed and names its successor; what was
 * opened with it meanwhile stays its own and is read together with the old account's. All sessions of both end. Every call
 * works in the caller's transaction, the take-over being locked.
 */
@ApplicationScoped
class TakeoverCompletion {

    private final AccountRepository accounts;
    private final Phones phones;
    private final Devices devices;
    private final TakeoverBook book;
    private final TakeoverNews news;
    private final Vault vault;

    TakeoverCompletion(
            AccountRepository accounts,
            Phones phones,
            Devices devices,
            TakeoverBook book,
            TakeoverNews news,
            Vault vault) {
        this.accounts = accounts;
        this.phones = phones;
        this.devices = devices;
        this.book = book;
        this.news = news;
        this.vault = vault;
    }

    Uni<Void> complete(Takeover takeover, @Nullable UUID decider, Instant now) {
        return lockBoth(takeover)
                .chain(both -> both.canGoOn(vault)
                        ? move(takeover, both)
                                .chain(() -> book.close(takeover, TakeoverState.DONE, now))
                                .chain(() -> news.record(takeover, decider, "account.takeover-done"))
                        : book.close(takeover, TakeoverState.LAPSED, now)
                                .chain(() -> news.record(takeover, decider, "account.takeover-lapsed")));
    }

    private record Both(
            @Nullable Account claimant, @Nullable Account holder) {

        boolean canGoOn(Vault vault) {
            return claimant != null
                    && holder != null
                    && claimant.isActive()
                    && holder.isActive()
                    && claimant.phone(vault) != null;
        }
    }

    /** Always the smaller id first, so that two completions never wait for each other. */
    private Uni<Both> lockBoth(Takeover takeover) {
        boolean claimantFirst = takeover.claimant().compareTo(takeover.holder()) < 0;
        UUID first = claimantFirst ? takeover.claimant() : takeover.holder();
        UUID second = claimantFirst ? takeover.holder() : takeover.claimant();
        return accounts.findLocked(first).chain(one -> accounts.findLocked(second)
                .map(other -> claimantFirst ? new Both(one, other) : new Both(other, one)));
    }

    private Uni<Void> move(Takeover takeover, Both both) {
        Account claimant = both.claimant();
        Account holder = both.holder();
        PhoneNumber phone = claimant == null ? null : claimant.phone(vault);
        if (claimant == null || holder == null || phone == null) {
            throw new IllegalStateException("looked at before");
        }
        return news.aboutToComplete(takeover)
                .chain(() -> devices.forgetAll(holder.id()))
                .chain(() -> devices.forgetAll(claimant.id()))
                .chain(() -> phones.move(phone, claimant, holder))
                .invoke(() -> claimant.closeInto(holder.id()))
                .chain(() -> accounts.addFormer(holder.id(), claimant.id()));
    }
}
