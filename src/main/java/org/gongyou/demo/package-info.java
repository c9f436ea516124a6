/**
 * A city to try everything in: Harbin's real districts, streets and towns with unions, stations, officers and workers that
 * are all made up and say so (演示, demo).
 *
 * <p>It is loaded in named parts when the app starts with {@code gongyou.demo=true}, each part in one transaction that also
 * records it in {@code demo_part}; a part that is new in a release is added at the next start. Only a database whose first
 * content was the demo ever gets any of it. What is generated comes from a fixed seed, so that two demos look alike;
 * {@code demo-accounts.json} in the data folder says who can sign in.
 *
 * <p>Names and codes of the divisions are from china-division 2.7.0. Nothing imports this package.
 */
@NullMarked
package org.gongyou.demo;

import org.jspecify.annotations.NullMarked;
