package org.gongyou.witness;

import java.time.Instant;

/**
 * Something said for or against what is stated.
 *
 * @param weight 0 to 1; what weighs nothing is no word
 */
public record Word(Witness by, Instant at, boolean against, double weight) {}
