package org.gongyou.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sends a report.
 *
 * @param caller whose idempotency keys they use
 * @param account null without sign-in
 */
record Reporter(UUID caller, @Nullable UUID account, Witness witness) {}
