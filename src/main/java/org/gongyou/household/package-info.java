/**
 * The household of somebody who may ask for relief: told once, reused by every programme.
 *
 * <p>A household is one document of its worker's, kept sealed: members, means, spending. Each figure has a day, a source and a
 * life; what has outlived it, was not said, or may not be kept is named in {@link org.gongyou.household.Picture#missing}, all
 * else is used again. Income, health, disability and family are kept under a consent each; withdrawn, its fields are gone.
 * {@link org.gongyou.household.Picture} is what rules look at: no name, no number.
 *
 * <p>A person is known again by a keyed hash of the document. Named in two households, the person is a head in the one they keep
 * themselves, else in the one that named them first; neither learns of the other. Spouses and minor children are heads in both.
 * What somebody earns counts wherever they are named, so that nobody becomes poorer by it; what a household may have is counted
 * by the hashes of all its heads. Whoever is named with somebody in one household, whoever keeps it, is a relative of theirs.
 * Who is named no more is remembered by the hash: a relative stays one, and a spouse left out within six months is explained by a
 * paper, like a member without a document.
 *
 * <p>Papers are kept with the day they were issued and serve until they are too old. An authority to check the finances is
 * each adult's own: asked of each, signed by each alone (on the own phone, at a visit, on paper), revocable, and over after
 * its days. A finance check goes to the civil affairs ({@link org.gongyou.household.CivilAffairs}) only while the
 * authority of every adult stands; what comes back stands beside what the worker said.
 *
 * <p>Tables: {@code household}, {@code household_paper}, {@code household_copy}, {@code household_authority},
 * {@code finance_check} (the worker's), {@code household_person}, {@code household_head} (the hash's), {@code authority_signer}
 * (the hash's), {@code finance_line} (the reference's).
 */
@NullMarked
package org.gongyou.household;

import org.jspecify.annotations.NullMarked;
