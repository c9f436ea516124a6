/**
 * Money that goes to people: budgets, a ledger in double entry, payments and the batches that go to the bank.
 *
 * <p>A {@linkplain org.gongyou.payment.Budget budget} is what a union has for a programme or product in a year. Who decides
 * a matter {@linkplain org.gongyou.payment.Payments#reserve reserves} money for it, which takes it out of what is
 * available; another person releases the payment; released payments go into a batch, which again a second person releases;
 * the bank's file goes out and its answer comes in, line by line: paid, or returned with a reason, and then the money is
 * reserved still while the payee mends the account. RESERVED → RELEASED → SENT → PAID, or RETURNED → RESERVED, or CANCELLED.
 *
 * <p>What no bank brings is handed over at a visit, in cash or as goods: released the same way, it is SENT once one officer has
 * handed it over, with a signature and photos, and PAID once another one says that it arrived. Visits are in {@code
 * payment_handover}, owned by the budget.
 *
 * <p>The database holds what must never be otherwise: entries balance, no account falls below zero, nothing entered is
 * changed, there is one payment for a purpose, what rules allow somebody in a time is not exceeded, a payment is on one way
 * at a time, and whoever made something does not release it. Whoever orders a payment is told of its end through
 * {@link org.gongyou.payment.PaymentWatcher}, in that transaction. The order in which rows are locked is: batch line,
 * payment, ledger, then whatever the watcher locks.
 *
 * <p>Tables, owned by the budget: {@code budget}, {@code budget_funding}, {@code ledger_account}, {@code ledger_entry},
 * {@code ledger_posting}, {@code payment}; by the purpose and the cap: {@code payment_purpose}, {@code payment_cap}; by the
 * batch: {@code payment_batch}, {@code payment_line}. The payee's account is sealed and known again by its keyed hash.
 */
@NullMarked
package org.gongyou.payment;

import org.jspecify.annotations.NullMarked;
