/**
 * Applications for relief: somebody is in need, a programme's rules say what is due, and it is paid once.
 *
 * <p>An application is a case. It says which programme, what happened and whom to pay; everything else is the household, kept once.
 * DRAFT → SUBMITTED (first review: the unit's union, or the street's where there is no unit or the unit is the opponent) ⇄
 * MORE_INFORMATION → VISIT → AUTHORITY (until every adult has signed) ⇄ CHECKING (civil affairs) → NOTICE → APPROVAL (a second
 * person, at the union that pays) → PAYING ⇄ ACCOUNT_WRONG → PAID; or REFUSED, WITHDRAWN. What the programme does not want is
 * passed over. A running application keeps the version of the programme it began with.
 *
 * <p>What rules give is worked out when it is handed in and again when it is approved, of the copy of the household kept when it
 * was handed in, sent back or went to civil affairs; what the worker says later officers see beside it, and may send it back. The
 * copy, the outcome and its arithmetic are kept sealed. An approval may go below what rules give, never above. Caps a person, household and year
 * hold by keyed hash over programmes and unions when the money is set aside; so does how often, and that one thing is paid once.
 * In an emergency the handler pays first, up to the programme's limit, another person releases it, and papers and notice follow
 * by one last day; such an application is not withdrawn and does not lapse: it climbs until officers close it, and what was paid
 * for what is refused comes back through the bank's answer into the budget. What visitors found out stands beside the worker's
 * own figures; whoever approves more than it gives writes why.
 *
 * <p>Nobody acts where they have a stake: not the applicant, nor whoever is of the household; who reviewed or visited does not
 * approve. A refusal is reviewed by the union above; where it does not stand, a further application goes on there: the same
 * story, which is helped once, with what came first counted. A person has one matter at a time in a programme, an application or
 * an appeal; whoever was helped on a later application does not appeal an earlier refusal of the same.
 *
 * <p>Tables: {@code relief_application}, {@code relief_visit}, {@code relief_appeal} (the worker's), {@code relief_use} (the hash's).
 */
@NullMarked
package org.gongyou.relief;

import org.jspecify.annotations.NullMarked;
