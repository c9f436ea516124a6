/**
 * Programmes of relief as data: who is entitled to what, and the arithmetic of why and why not.
 *
 * <p>A programme belongs to a union and is for everybody within it; membership is a condition it may have, nothing more. Its
 * rules are expressions ({@link org.gongyou.programme.Expression}) over a closed list of names ({@link
 * org.gongyou.programme.Variable}), its own parameters and questions: arithmetic and comparisons, never code. What could divide
 * by zero, overflow, loop or mean nothing is found before it is published ({@link org.gongyou.programme.Compiler}), and so is
 * a version that contradicts its own examples, or gives more to who earns more ({@link org.gongyou.programme.Proof}).
 *
 * <p>States of a version: DRAFT → PUBLISHED → CALLED_OFF (only before its first day); an end closes it on a day. Whoever drafted
 * or changed it does not publish it. No two published versions of a code hold on one day, which the database sees to. Versions
 * stay: a running case keeps the one it began with.
 *
 * <p>{@link org.gongyou.programme.Programmes} knows them all from memory, {@link org.gongyou.programme.Assessor} holds them
 * against a household. A precheck does it for the worker alone: nothing of it is kept or logged.
 *
 * <p>Table: {@code relief_programme} (the union's).
 */
@NullMarked
package org.gongyou.programme;

import org.jspecify.annotations.NullMarked;
