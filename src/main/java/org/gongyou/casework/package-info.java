/**
 * The kernel under everything that is applied for and decided: somebody submits something, a union officer or a chain of
 * them decides within a promised time, and the worker sees where it stands.
 *
 * <p>A feature brings a {@link org.gongyou.casework.CaseKind}: its {@link org.gongyou.casework.StateGraph} as a value, who
 * may handle it, and what each edge does inside the kernel's transaction. The kernel keeps numbers, states, deadlines,
 * escalation, assignment, decisions, messages, the timeline and the notices.
 *
 * <p>A case belongs to the worker who owns it ({@code worker_id}), has an applicant and a person concerned, lies with one
 * union and perhaps one handler. Overdue cases climb to the parent union by themselves. Nobody decides a case of their own,
 * nor one outside the subtree of their union. A person is whoever has the account and those that ended in it by a take-over.
 * Tables: {@code work_case}, {@code case_event} (timeline and messages), {@code case_slot} (at most one open case of a sort
 * for a person), {@code case_file} (who sees the case reads its files), {@code case_party} (who beside owner and officers takes
 * part in it, such as a lawyer), and the work queue {@code case_queue}: one row for
 * each open case and each union from the responsible one up to the city, gone once the case is closed.
 */
@NullMarked
package org.gongyou.casework;

import org.jspecify.annotations.NullMarked;
