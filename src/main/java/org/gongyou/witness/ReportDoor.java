package org.gongyou.witness;

import static org.gongyou.platform.ratelimit.RatePolicy.REPORTS_PER_ACCOUNT;
import static org.gongyou.platform.ratelimit.RatePolicy.REPORTS_PER_ADDRESS;
import static org.gongyou.platform.ratelimit.RatePolicy.REPORTS_PER_DEVICE;
import static org.gongyou.platform.ratelimit.RatePolicy.REPORT_PHOTOS_PER_ADDRESS;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.ratelimit.RateLimiter;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Knows who comes with a report, and how often they may. */
@ApplicationScoped
public class ReportDoor {

    private static final String ACCOUNT = "report.account";
    private static final String ADDRESS = "report.address";
    private static final String DEVICE = "report.device";

    private final Caller caller;
    private final RateLimiter limiter;
    private final Idempotency idempotency;
    private final Vault vault;

    ReportDoor(Caller caller, RateLimiter limiter, Idempotency idempotency, Vault vault) {
        this.caller = caller;
        this.limiter = limiter;
        this.idempotency = idempotency;
        this.vault = vault;
    }

    /** @param device as the app made it up; null when it names none */
    public Reporter reporter(@Nullable String device) {
        boolean signedIn = caller.has(Role.WORKER) || caller.has(Role.OFFICER);
        UUID account = signedIn ? caller.workerId() : null;
        String address = limiter.address();
        return new Reporter(
                account == null ? idempotency.unsigned(device == null ? "" : device, address) : account,
                account == null ? idempotency.unsigned(device == null ? address : device) : account,
                account,
                witness(account, address, device));
    }

    public Witness witness(@Nullable UUID account, String address, @Nullable String device) {
        return new Witness(
                account == null ? Set.of() : Set.copyOf(account(account)),
                Set.copyOf(vault.fingerprints(ADDRESS, address)),
                device == null ? Set.of() : Set.copyOf(vault.fingerprints(DEVICE, device)));
    }

    /** Under every live key. */
    public List<String> account(UUID account) {
        return vault.fingerprints(ACCOUNT, account.toString());
    }

    /** Whoever is signed in does not stand in for all behind the same address. */
    public Uni<Void> letIn(Reporter who) {
        return who.account() == null
                ? limiter.checkAddress(REPORTS_PER_ADDRESS).chain(() -> checkDevice(who))
                : limiter.check(REPORTS_PER_ACCOUNT, who.account().toString()).chain(() -> checkDevice(who));
    }

    /** Each owner's photos are counted where they are kept; devices can be made up. */
    public Uni<Void> letPhotoIn(Reporter who) {
        return who.account() == null
                ? limiter.checkAddress(REPORT_PHOTOS_PER_ADDRESS)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> checkDevice(Reporter who) {
        return who.witness().device().stream()
                .min(String::compareTo)
                .map(device -> limiter.check(REPORTS_PER_DEVICE, device))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
