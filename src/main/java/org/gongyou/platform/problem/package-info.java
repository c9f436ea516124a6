/**
 * Every answer that is not a success: RFC 9457 {@code application/problem+json} with a stable code.
 *
 * <p>A feature lists its problems in an enum that implements {@link org.gongyou.platform.problem.ProblemType} and throws
 * {@link org.gongyou.platform.problem.ProblemException}. The mappers here turn whatever else goes wrong (validation, broken
 * JSON, no route, no right, no database) into the same shape. An answer never repeats what the caller sent, and never
 * names a class.
 */
@NullMarked
package org.gongyou.platform.problem;

import org.jspecify.annotations.NullMarked;
