/**
 * Joining the union, moving between unions, leaving, and the register of members.
 *
 * <p>Kinds of case: joining (入会), placement out of a holding union (周转库), transfer (转会), resignation (退会), retention
 * (保留会籍). Joining: draft → submitted → under review ⇄ more information → approved | refused | withdrawn; approval makes
 * member number and membership in one transaction. One open joining case and one active membership a person, held by
 * unique keys. A transfer cannot get stuck: the former union's silence releases, and benefits go on meanwhile. Tables:
 * {@code join_application}, {@code membership}, {@code membership_spell} (which union when), {@code membership_request}
 * (transfer, resignation, retention), {@code dues_year}.
 *
 * <p>What follows from being a member is the rooms' above: they hear of it through {@link
 * org.gongyou.membership.MembershipWatcher}.
 */
@NullMarked
package org.gongyou.membership;

import org.jspecify.annotations.NullMarked;
