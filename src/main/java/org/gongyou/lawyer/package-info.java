/**
 * Lawyers who help workers, and what keeps them apart from employers.
 *
 * <p>A lawyer (律师) answers to a union, belongs to a firm (律所) or to none, and has a practice: fields (the codes of
 * grievances), languages, areas and how many matters at a time. Officers with MANAGE_LEGAL_AID enter, import, edit and suspend those
 * of their subtree, by phone: whoever has the phone has the role lawyer besides. A removed one stays as a trace without name
 * and phone. Suspended or absent, a lawyer is asked for nothing new.
 *
 * <p>Engagements say for whom a lawyer acted, and never cease to count; lawyers enter their own, officers any. They are known
 * again by keyed hashes of the credit code and of the name ({@link org.gongyou.lawyer.OtherSides}). What one lawyer of a firm
 * did, all of it did. Whoever gives a lawyer a matter {@linkplain org.gongyou.lawyer.Lawyers#hold holds} the firm and the lawyer,
 * as does whoever enters an engagement: one of both sees the other, and through {@link org.gongyou.lawyer.LawyerWatcher} a matter
 * that was given already is looked at again. Rows are locked in the order firm, lawyer, engagement.
 *
 * <p>A lawyer's name stands in the bar's public register: officers and whoever is helped read it. The phone is masked.
 * Tables: {@code law_firm}, {@code lawyer}, {@code lawyer_engagement}; owned by no worker.
 */
@NullMarked
package org.gongyou.lawyer;

import org.jspecify.annotations.NullMarked;
