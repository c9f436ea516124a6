package org.gongyou.household;

import java.time.Instant;
import java.util.UUID;

/**
 * A household as it was when something was decided on it. It stays readable whatever the household becomes.
 *
 * @param householdVersion of the household it was taken from
 * @param sha256 over the sealed document's text, in hexadecimal
 */
public record Frozen(UUID id, UUID caseId, Instant at, long householdVersion, String sha256, Picture picture) {}
