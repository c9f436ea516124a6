/**
 * From the application to the money: how far the proceedings of a case are, what came of them, and what the lawyer gets.
 *
 * <p>The lawyer says what happened and when (filed, accepted, answered, award, served, sued, judgment, appeal, enforcement: {@link
 * org.gongyou.proceeding.ProceedingStep}); what is to follow has a last day, by the rules of {@code limitation} where it has them, and
 * is watched: worker and lawyer are reminded once before it and told once when it is over. A case closes on money, or on a
 * stated end, never on the award alone: what was received is entered by day, with the court's number once it is enforced.
 *
 * <p>The lawyer closes with a file that has every paper the city wants of that service, and declares that nothing was taken from the
 * worker; the union checks it. After that an officer orders the subsidy: the sum of what the nearest union's table gives for each
 * stage that took place; another person releases it ({@link org.gongyou.payment.Payments}).
 *
 * <p>Money entered by mistake stays on file with an entry against it; a subsidy the bank sends back goes to another account of the
 * lawyer's, released anew.
 *
 * <p>Tables: {@code legal_step}, {@code legal_result}, {@code legal_recovery} (the worker's), {@code lawyer_fee}, {@code lawyer_payee}.
 */
@NullMarked
package org.gongyou.proceeding;

import org.jspecify.annotations.NullMarked;
