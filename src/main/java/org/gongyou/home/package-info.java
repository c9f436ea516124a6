/**
 * The phone's first screen: one request, one statement. It puts together what the rooms below say of the caller
 * ({@link org.gongyou.platform.home.HomePart}) and what is the same for everybody, from memory. Nothing is decided here, and
 * no table is this room's own. An answer that has not changed since the phone's copy is a 304 without a body.
 */
@NullMarked
package org.gongyou.home;

import org.jspecify.annotations.NullMarked;
