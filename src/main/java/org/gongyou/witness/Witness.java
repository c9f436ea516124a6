package org.gongyou.witness;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of whoever said something, as keyed hashes: under every live key, so that one value is known again while
 * keys change.
 *
 * @param account empty for somebody who was not signed in
 * @param device empty where none was named
 */
public record Witness(Set<String> account, Set<String> address, Set<String> device) {

    public Witness {
        account = Set.copyOf(account);
        address = Set.copyOf(address);
        device = Set.copyOf(device);
    }

    public boolean isSignedIn() {
        return !account.isEmpty();
    }

    /** What of them is erased leaves nobody behind. */
    public boolean isNobody() {
        return account.isEmpty() && address.isEmpty();
    }

    public boolean isNear(Witness other) {
        return !Collections.disjoint(address, other.address) || !Collections.disjoint(device, other.device);
    }

    /** By what they are told from others at one place; null for nobody. */
    @Nullable
    public String key() {
        Set<String> known = isSignedIn() ? account : address;
        return known.stream().min(String::compareTo).orElse(null);
    }

    /** Hashes lead nowhere without the keys, and still belong in no log. */
    @Override
    public String toString() {
        return "Witness";
    }
}
