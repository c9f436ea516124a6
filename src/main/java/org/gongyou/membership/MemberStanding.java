package org.gongyou.membership;

import java.util.UUID;

/**
 * How a member stands.
 *
 * @param union that the member belongs to now
 * @param occupation code of an {@link Occupation}, as last applied with; open
 */
public record MemberStanding(UUID union, String occupation) {}
