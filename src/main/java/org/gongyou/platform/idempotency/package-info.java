/**
 * Requests that may safely be sent again. The key is written with the effect, in one transaction, together with the
 * sealed answer; so after any crash either both exist or neither. Kept 24 hours. A caller
 * who is not signed in is the device and address the request comes from. Only effects are kept: after a problem
 * the same key may be tried again.
 */
@NullMarked
package org.gongyou.platform.idempotency;

import org.jspecify.annotations.NullMarked;
