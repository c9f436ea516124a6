package org.gongyou.campaign;

import java.time.Instant;
import java.util.UUID;

/** Somebody who entered a draw. @param key the idempotency key */
record Entry(UUID worker, String ticket, String key, Instant enteredAt) {}
