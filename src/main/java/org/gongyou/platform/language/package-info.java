/**
 * The two languages of every human sentence: Chinese by default, English where {@code Accept-Language} prefers it;
 * and Chinese as it is typed by whoever searches for it.
 */
@NullMarked
package org.gongyou.platform.language;

import org.jspecify.annotations.NullMarked;
