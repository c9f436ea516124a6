package org.gongyou.payment;

/**
 * What rules allow somebody, or a household, in a time: all payments that name the same cap together stay within it, whoever
 * orders them.
 *
 * @param cap names no person: a keyed hash, or ids, such as {@code cover-claim:…:2026:HOSPITAL}
 */
public record Cap(String cap, long limitInFen) {}
