/**
 * How Gongyou starts: read the environment, have a PostgreSQL and a Redis, tell Quarkus where they are, say hello.
 *
 * <p>{@link org.gongyou.launch.Main} is the story. {@link org.gongyou.launch.Settings} refuses a wrong environment with one
 * sentence. With {@code DATABASE_URL} and {@code REDIS_URL} the servers are given, and {@link org.gongyou.launch.Reachability}
 * asks them for their version. Without the two, {@link org.gongyou.launch.EmbeddedServers} brings its own in the
 * {@link org.gongyou.launch.DataFolder}: a lock on the folder decides who may use it, everything made there is made aside
 * and renamed, so that it is whole or absent whenever the process dies, and what a killed run left alive is stopped first.
 *
 * <p>The classes named {@code Embedded…} and those they use alone are never loaded for given servers.
 * Nothing imports this package.
 */
@NullMarked
package org.gongyou.launch;

import org.jspecify.annotations.NullMarked;
