/**
 * The two languages of every human sentence: Chinese by default, English where {@code Accept-Language} prefers it.
 */
@NullMarked
package org.gongyou.platform.language;

import org.jspecify.annotations.NullMarked;
