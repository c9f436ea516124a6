package org.gongyou.campaign;

import java.util.UUID;

/** Somebody wants a coupon. @param key the idempotency key */
record Claim(UUID worker, String key) {}
