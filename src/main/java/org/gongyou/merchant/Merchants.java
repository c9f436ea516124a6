package org.gongyou.merchant;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongyou.platform.geo.Nearby;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.personal.PersonAccounts;
import org.jspecify.annotations.Nullable;

/** Merchants and stores as other features see them; from memory, as of at most two seconds ago. */
@ApplicationScoped
public class Merchants {

    private final MerchantSnapshot merchants;
    private final MerchantRepository rows;
    private final ClerkRepository clerks;
    private final PersonAccounts people;

    Merchants(MerchantSnapshot merchants, MerchantRepository rows, ClerkRepository clerks, PersonAccounts people) {
        this.merchants = merchants;
        this.rows = rows;
        this.clerks = clerks;
        this.people = people;
    }

    /** Null when there is none, or its merchant is paused. */
    public @Nullable Store store(UUID id) {
        return merchants.value().store(id);
    }

    /** Null when there is none, or it is paused. */
    public @Nullable MerchantName merchant(UUID id) {
        ListedMerchant merchant = merchants.value().merchant(id);
        return merchant == null ? null : merchant.name();
    }

    /** Null when there is none of that code; paused ones too. */
    public @Nullable MerchantName byCode(String code) {
        return merchants.value().all().stream()
                .map(ListedMerchant::name)
                .filter(merchant -> merchant.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Paused ones too; null when there is none. */
    public @Nullable MerchantName known(UUID id) {
        return merchants.value().all().stream()
                .map(ListedMerchant::name)
                .filter(merchant -> merchant.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** All stores of a merchant, in the order of their codes, also while it is paused; none when there is no such merchant. */
    public List<Store> storesOfMerchant(UUID id) {
        return merchants.value().all().stream()
                .filter(merchant -> merchant.name().id().equals(id))
                .findFirst()
                .map(ListedMerchant::stores)
                .orElse(List.of());
    }

    /** The nearest stores that are wanted, nearest first. @param radius metres */
    public List<Nearby<Store>> nearest(Place centre, double radius, int limit, Predicate<Store> wanted) {
        return merchants.value().byPlace().nearest(centre, radius, limit, wanted);
    }

    /** All stores of merchants that are not paused, in no order. */
    public Stream<Store> stores() {
        return merchants.value().stores().stream();
    }

    /**
     * Where a word stands in what a store is called: 0 in its name or its merchant's, 1 in its address, −1 nowhere.
     *
     * @param word folded
     */
    public int rank(Store store, String word) {
        return merchants.value().rank(store.id(), word);
    }

    /** The account that owns the merchant; null for nobody. In the caller's session. */
    public Uni<@Nullable UUID> ownerOf(UUID merchant) {
        return rows.present(merchant)
                .map(found -> found == null ? null : found.owner().id());
    }

    /**
     * Where the account may serve, an owner at all of the merchant's stores; nowhere while the merchant is paused. In the
     * caller's session, and so as of now: whoever was removed serves nowhere at once.
     */
    public Uni<Set<UUID>> storesOf(UUID clerk) {
        return people.of(clerk).chain(clerks::storesServedBy);
    }

    /** The merchants the account owns, paused ones too; in the caller's session. */
    public Uni<List<UUID>> ownedBy(UUID account) {
        return people.of(account)
                .chain(rows::ownedBy)
                .map(owned -> owned.stream().map(Merchant::id).toList());
    }
}
