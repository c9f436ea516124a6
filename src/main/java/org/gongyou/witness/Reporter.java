package org.gongyou.witness;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sends a report.
 *
 * @param caller whose idempotency keys they use
 * @param owner of their photos: without sign-in the device, whose address may change between photo and report, or the
 *     address of one that names itself not
 * @param account null without sign-in
 */
public record Reporter(UUID caller, UUID owner, @Nullable UUID account, Witness witness) {}
