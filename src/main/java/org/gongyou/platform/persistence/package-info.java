/**
 * What every table has in common: ids, the clock, and the directory of what is unique across workers.
 *
 * <p>Every worker-owned table carries {@code worker_id}, first in its primary key and every unique key, so that a
 * distributed PostgreSQL can keep a worker's rows together; a worker's row is never read without the worker's id. What
 * must be unique across workers, or is found without knowing the worker (phone, document, case and member number), has a
 * row in {@code directory(kind, key, worker_id)}, written in the same transaction and without a foreign key.
 *
 * <p>Tables owned by something else than a worker, though some have a {@code worker_id}: {@code directory} by its key,
 * {@code outbox} by its lane, {@code case_queue} by the union, {@code case_party} by the party, {@code audit_entry} by its stream, {@code campaign_slot},
 * {@code campaign_entry}, {@code campaign_waiting} and {@code campaign_number} by the campaign, {@code penalty_bar} by what
 * one is barred from, {@code cover_roll} and {@code cover_enrolment} by the union, {@code payment} by its budget, like the
 * ledger, {@code booking_place} by what is booked, {@code public_notice}, {@code public_objection} and {@code public_posting} by the
 * responsible union, like {@code warmth_list} and {@code warmth_line}, {@code group_complaint} and {@code group_voice} by the
 * group, {@code group_name} by the hash of a name, {@code hardship_roll} by the union, {@code household_person}, {@code household_head} and {@code authority_signer} by the
 * hash of a document, {@code finance_line} by its reference. Small shared
 * tables (unions, officers, stations, merchants and their stores, campaigns, calendar, lawyers, their firms, engagements and
 * fees, service points) become reference tables; what is said of a station, and its tasks, belong to the station, {@code
 * lawyer_offer} to the lawyer, clerks, offers and settlements to their merchant, and what is said of an offer, or given of it on
 * a day, to the offer.
 *
 * <p>Jobs sweep through the rows of all workers by a date, for what is due or has outlived its purpose; what they find there
 * they go on with worker by worker: {@code notice.at}, {@code idempotency_key.expires_at}, {@code takeover.due_at},
 * {@code takeover.ended_at}, {@code worker_file.at}, {@code file_leftover.due_at}, {@code membership.since},
 * {@code card.remind_on}, {@code card_key.asked_at}, {@code cover.tell_on}, {@code cover.pay_by}, {@code cover.ends},
 * {@code cover_claim.ended_at}, {@code coupon.remind_at}, {@code coupon.valid_until}, {@code unused_coupon.expired_at},
 * {@code penalty.barred_until}, {@code booking.remind_at}, {@code booking.starts_at}, {@code legal_aid_request.hurry_on},
 * {@code legal_aid_matter.created_at}, {@code legal_aid_matter.consent_look_on}, {@code representation.act_at}, {@code legal_step.look_at},
 * {@code evidence_pack.due_at}, {@code evidence_pack.expires_at}, {@code evidence_locker.changed_at},
 * {@code hardship_file.look_on}, {@code hardship_file.left_on}, {@code household_copy.taken_at},
 * {@code relief_application.look_at}, {@code relief_application.ended_at}, {@code relief_visit.recorded_at},
 * {@code relief_appeal.made_at}. A test holds every
 * other statement to
 * the worker's id, and finds both lists here.
 */
@NullMarked
package org.gongyou.platform.persistence;

import org.jspecify.annotations.NullMarked;
