/**
 * The tree of unions, and who acts for them.
 *
 * <p>A city's federation stands at the root; below it districts, streets and towns, industry unions for those who have no
 * one employer, unions of one or several employers, and holding unions (周转库) where members wait for the union that will
 * take them over. Officers hold posts: functions at a union and thereby in its whole subtree.
 *
 * <p>Others ask {@link org.gongyou.organisation.Unions} for the {@link org.gongyou.organisation.UnionTree} and
 * {@link org.gongyou.organisation.Officers} for an {@link org.gongyou.organisation.OfficerScope}: both are read from memory,
 * the same on all instances within two seconds of a change. Everybody may search unions; officers with MANAGE_ORGANISATION
 * edit and import those of their subtree, officers with MANAGE_OFFICERS give posts of functions they have themselves, an
 * administrator does both everywhere.
 *
 * <p>Tables: {@code trade_union}, {@code officer_post}, {@code administrator}; small, shared and owned by no worker. A
 * change raises the snapshot {@code unions} or {@code officers}.
 */
@NullMarked
package org.gongyou.organisation;

import org.jspecify.annotations.NullMarked;
