/**
 * Who helps whom: a lawyer for each case of legal aid.
 *
 * <p>Once the worker's papers are signed the case waits for a lawyer, and one is asked: of those who are there, speak the language,
 * cover the place and have room, whoever knows most of the grievances, then has the fewest matters, then has been idle longest
 * ({@link org.gongyou.representation.Ranking}, which says of everybody why). An offer ends by itself; then the next is asked, nobody
 * twice, and when nobody is left the union is told and asks whom it names. Only an acceptance, with a reasoned declaration that
 * nothing stands against it, makes the lawyer a party of the case.
 *
 * <p>Nobody helps against a conflict: not who acted for the other side, nor who had a matter in which the sides were the other
 * way round, nor anybody of their firm ({@link org.gongyou.representation.Conflicts}). That is found out when somebody is asked and
 * once more when they accept, with firm and lawyer held; whoever enters an engagement meanwhile waits, or makes them look again:
 * then the matter goes to somebody else within seconds. A lawyer hands a case over with a reason, an officer takes it away;
 * whoever was the lawyer finds nothing of it any more.
 *
 * <p>SEEKING → OFFERED → ACTING → ENDED; back to SEEKING; NOBODY_LEFT until an officer names somebody. Rows are locked in the order
 * case, representation, firm, lawyer, offer. Tables: {@code representation} (the worker's), {@code lawyer_offer} (the lawyer's).
 */
@NullMarked
package org.gongyou.representation;

import org.jspecify.annotations.NullMarked;
