/**
 * What the rooms put on the phone's first screen. The screen is one request and one statement: every part is a subquery of
 * it over tables of its own room, so that a cheap phone waits once and the database is asked once.
 */
@NullMarked
package org.gongyou.platform.home;

import org.jspecify.annotations.NullMarked;
