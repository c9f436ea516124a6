/**
 * What holds for every request whatever it asks for: an id, a floor for old apps, a deadline, clean text, entity tags.
 *
 * <p>A view that implements {@link org.gongyou.platform.web.Versioned} is tagged with its version (and so can be named in
 * {@code If-Match}); any other GET answer gets a weak tag over its bytes.
 */
@NullMarked
package org.gongyou.platform.web;

import org.jspecify.annotations.NullMarked;
