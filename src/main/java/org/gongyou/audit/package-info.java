/**
 * Who did what when: append-only, ids and codes only, never a personal value.
 *
 * <p>An entry is written in the transaction of the act. Within seconds one sealer numbers the new entries of each stream
 * and chains them by hash in {@code audit_seal}, so that a later change or gap shows; no request takes a lock for it. The
 * role the app works as may only insert and select here.
 */
@NullMarked
package org.gongyou.audit;

import org.jspecify.annotations.NullMarked;
