package org.gongyou.platform.ratelimit;

import static org.gongyou.platform.ratelimit.RatePolicy.Counted.IN_PROCESS;
import static org.gongyou.platform.ratelimit.RatePolicy.Counted.IN_REDIS;

import java.time.Duration;

/**
 * Who may do what how often. A window begins with the first use and is over after its length, then everything is free
 * again. The setting named changes a limit without a release.
 */
public enum RatePolicy {
    /** Reads are cheap; this only stops a run-away app or a harvester. One address may be a whole hostel behind one router. */
    REQUESTS_PER_ADDRESS("gongyou.limits.requests-per-address", 6_000, Duration.ofMinutes(1), IN_PROCESS),
    REQUESTS_PER_SESSION("gongyou.limits.requests-per-session", 600, Duration.ofMinutes(1), IN_PROCESS),

    /** A code that did not arrive is asked for again after a minute, not before: the first may still be under way. */
    CODE_RESEND("gongyou.sign-in.code-resend", 1, Duration.ofSeconds(60), IN_REDIS),
    CODES_PER_PHONE("gongyou.sign-in.codes-per-phone", 10, Duration.ofDays(1), IN_REDIS),
    CODES_PER_ADDRESS("gongyou.sign-in.codes-per-address", 100, Duration.ofDays(1), IN_REDIS),
    /** Guessing across many phones: each code dies after a few tries, this bounds how many codes are tried. */
    SIGN_INS_PER_ADDRESS("gongyou.sign-in.tries-per-address", 300, Duration.ofHours(1), IN_REDIS),
    REFRESHES_PER_ADDRESS("gongyou.sign-in.refreshes-per-address", 3_000, Duration.ofHours(1), IN_REDIS),

    /** Each may cost a look-up at an authority, and tells whether an identity has an account. */
    IDENTITIES_PER_ACCOUNT("gongyou.limits.identities-per-account", 20, Duration.ofDays(1), IN_REDIS),
    /** Guessing somebody's factors, from one account or from many. */
    TAKEOVERS_PER_ACCOUNT("gongyou.limits.takeovers-per-account", 10, Duration.ofDays(1), IN_REDIS),
    TAKEOVERS_PER_DOCUMENT("gongyou.limits.takeovers-per-document", 10, Duration.ofDays(1), IN_REDIS),

    /** A case has a dozen papers; an officer at a window sends in those of a day's visitors. Files cost room for weeks. */
    UPLOADS_PER_ACCOUNT("gongyou.limits.uploads-per-account", 300, Duration.ofDays(1), IN_REDIS),

    /** A courier passes some dozen stations a day. One address without sign-in may be a whole depot's network. */
    REPORTS_PER_ACCOUNT("gongyou.limits.reports-per-account", 30, Duration.ofDays(1), IN_REDIS),
    REPORTS_PER_DEVICE("gongyou.limits.reports-per-device", 30, Duration.ofDays(1), IN_REDIS),
    REPORTS_PER_ADDRESS("gongyou.limits.reports-per-address", 200, Duration.ofDays(1), IN_REDIS),
    REPORT_PHOTOS_PER_ADDRESS("gongyou.limits.report-photos-per-address", 60, Duration.ofDays(1), IN_REDIS),

    /** A few neighbours behind one router; who floods an officer with objections helps nobody. */
    OBJECTIONS_PER_ADDRESS("gongyou.limits.objections-per-address", 20, Duration.ofDays(1), IN_REDIS),
    /** A nervous thumb is answered, a program is not. In process: a hundred thousand come within ten seconds. */
    CLAIMS_PER_ACCOUNT("gongyou.limits.claims-per-account", 100, Duration.ofMinutes(1), IN_PROCESS),
    /** Whatever the accounts: a family shares a phone, a farm of accounts does not share many. */
    CLAIMS_PER_DEVICE("gongyou.limits.claims-per-device", 300, Duration.ofMinutes(1), IN_PROCESS),

    /** A clerk at a busy till. Guessing the codes of many cards is bounded by this, of one card by the next. */
    CARD_CHECKS_PER_ACCOUNT("gongyou.limits.card-checks-per-account", 600, Duration.ofHours(1), IN_REDIS),
    /** Of eight digits three are right at a time: ten tries an hour find one in some four hundred years. */
    CARD_CODE_FAILURES_PER_DEVICE("gongyou.limits.card-code-failures-per-device", 10, Duration.ofHours(1), IN_REDIS),
    /** Nobody loses a card more often than this. */
    CARD_REPLACEMENTS_PER_ACCOUNT("gongyou.limits.card-replacements-per-account", 5, Duration.ofDays(1), IN_REDIS);

    enum Counted {
        IN_PROCESS,
        IN_REDIS
    }

    private final String setting;
    private final long limit;
    private final Duration window;
    private final Counted counted;

    RatePolicy(String setting, long limit, Duration window, Counted counted) {
        this.setting = setting;
        this.limit = limit;
        this.window = window;
        this.counted = counted;
    }

    String setting() {
        return setting;
    }

    long limit() {
        return limit;
    }

    /** How long what was used counts. */
    public Duration window() {
        return window;
    }

    Counted counted() {
        return counted;
    }
}
