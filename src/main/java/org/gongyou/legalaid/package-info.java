/**
 * Legal aid: whoever is in a dispute at work asks the union for help, without a counter and without a paper from the employer.
 *
 * <p>A matter (案件) is one story of one worker against one opponent; it holds the intake, which is written once. Each form of help
 * asked for in it (consultation, drafting, negotiation, arbitration, litigation, enforcement) is a case of the kind
 * {@code LEGAL_AID}; a later one goes on with the same intake and number line. The matter's id and number are those of its
 * first case.
 *
 * <p>DRAFT → SUBMITTED (⇄ MORE_INFORMATION, ⇄ TRANSFERRING to a union of another region) → PAPERS (the worker signs; not for a
 * consultation) → ASSIGNING → RUNNING (a lawyer has it) → CLOSING → CLOSED; or REFUSED, WITHDRAWN, TERMINATED. Who is responsible
 * for what happens from ASSIGNING on is told by {@link org.gongyou.legalaid.MatterWatcher}. The employer's own union is excluded from
 * the first moment; the street's or the district's has the case. Against a refusal and against the way a matter is handled the
 * union above decides.
 *
 * <p>Whoever asks for somebody who can speak for themselves has their consent, up to a last day ({@link
 * org.gongyou.legalaid.Consents}). All are told some days before it and once it is over; from then on neither they nor a lawyer act, nor
 * is anybody asked to, until it is renewed, which may be done in every state.
 *
 * <p>No means test unless a city's rules want one. Wages of migrants, injuries, little time left, and group disputes are urgent.
 * Tables: {@code legal_aid_matter}, {@code legal_aid_request}, {@code legal_aid_paper}, {@code legal_aid_objection} (the worker's),
 * {@code legal_aid_rules} (the union's).
 */
@NullMarked
package org.gongyou.legalaid;

import org.jspecify.annotations.NullMarked;
