package org.gongyou.household;

import java.util.UUID;

/**
 * A grown-up member who counts in the household, and so signs for themselves.
 *
 * @param id of the member, as long as the member stays in the household
 * @param name masked
 */
public record Adult(UUID id, String name, boolean isApplicant) {}
