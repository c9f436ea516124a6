/**
 * Who is calling: roles, access tokens (ES256 JWT), sessions that have ended.
 *
 * <p>A token says which account and session it is for and its kinds of role, never a scope. Signing keys rotate, are
 * shared by all instances and stored sealed. A verified token is remembered until it expires; ending a session refuses its
 * tokens on every instance within two seconds.
 */
@NullMarked
package org.gongyou.platform.security;

import org.jspecify.annotations.NullMarked;
