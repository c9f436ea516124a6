/**
 * Lists: {@code {"items": […], "next": "cursor or absent"}}, bounded, in a stable order, without offset and count.
 */
@NullMarked
package org.gongyou.platform.page;

import org.jspecify.annotations.NullMarked;
