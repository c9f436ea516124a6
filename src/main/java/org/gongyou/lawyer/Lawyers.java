package org.gongyou.lawyer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PersonAccounts;
import org.jspecify.annotations.Nullable;

/** Lawyers as other features see them. Every call works in the caller's session. */
@ApplicationScoped
public class Lawyers {

    private final LawyerRepository lawyers;
    private final EngagementRepository engagements;
    private final OtherSides sides;
    private final PersonAccounts people;
    private final Vault vault;
    private final Clock clock;

    Lawyers(
            LawyerRepository lawyers,
            EngagementRepository engagements,
            OtherSides sides,
            PersonAccounts people,
            Vault vault,
            Clock clock) {
        this.lawyers = lawyers;
        this.engagements = engagements;
        this.sides = sides;
        this.people = people;
        this.vault = vault;
        this.clock = clock;
    }

    /** Who the account is among the lawyers, suspended ones too; null for nobody. */
    public Uni<@Nullable LawyerProfile> ofAccount(UUID account) {
        return people.of(account)
                .chain(lawyers::ofAccounts)
                .map(found -> found.isEmpty() ? null : profile(found.get(0)));
    }

    /** Removed ones too; null when there is none. */
    public Uni<@Nullable LawyerProfile> find(UUID id) {
        return lawyers.find(id).map(found -> found == null ? null : profile(found));
    }

    /** All who are neither suspended nor removed, in the order of their codes. */
    public Uni<List<LawyerProfile>> active() {
        return lawyers.active().map(all -> all.stream().map(this::profile).toList());
    }

    /**
     * Until the end of the transaction neither the lawyer nor the firm changes, and nobody of the firm enters an engagement.
     *
     * @return null when there is none, or the lawyer was removed
     */
    public Uni<@Nullable LawyerProfile> hold(UUID id) {
        return lawyers.firmOf(id)
                .chain(firm -> lawyers.lockFirms(firm == null ? List.of() : List.of(firm)))
                .chain(() -> lawyers.lock(id))
                .map(found -> found == null || found.isRemoved() ? null : profile(found));
    }

    /** All of the lawyer's firm, the lawyer and removed ones among them. */
    public Uni<List<UUID>> firmOf(LawyerProfile lawyer) {
        UUID firm = lawyer.firm();
        return firm == null ? Uni.createFrom().item(List.of(lawyer.id())) : lawyers.idsOfFirm(firm);
    }

    /** Those of the lawyers who acted for one of whom a key is known ({@link OtherSides#keys}). */
    public Uni<Set<UUID>> acted(Collection<UUID> among, Collection<String> keys) {
        return engagements.acted(among, keys);
    }

    /** Of all lawyers: whoever acted for such a one, is of a firm where somebody did, or of a firm that is such a one. */
    public Uni<Set<UUID>> tainted(Collection<String> keys) {
        return engagements.tainted(keys).chain(acted -> lawyers.ofFirms(firm -> isOneOf(firm, keys))
                .map(opposed -> {
                    Set<UUID> tainted = new HashSet<>(acted);
                    tainted.addAll(opposed);
                    return tainted;
                }));
    }

    private boolean isOneOf(Firm firm, Collection<String> keys) {
        return !Collections.disjoint(sides.keys(List.of(new OtherSide(firm.name(), firm.creditCode()))), keys);
    }

    public Uni<@Nullable String> firmName(LawyerProfile lawyer) {
        return lawyers.firm(lawyer.firm()).map(firm -> firm == null ? null : firm.name());
    }

    private LawyerProfile profile(Lawyer lawyer) {
        boolean here = lawyer.state() == LawyerState.ACTIVE
                && !lawyer.isRemoved()
                && !lawyer.absence().isOn(ChinaDay.today(clock));
        return new LawyerProfile(
                lawyer.id(),
                lawyer.accountId(),
                lawyer.code(),
                lawyer.unionId(),
                lawyer.firmId(),
                lawyer.name(vault),
                lawyer.practice(),
                here);
    }
}
