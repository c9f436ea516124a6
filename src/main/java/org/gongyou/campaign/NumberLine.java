package org.gongyou.campaign;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number in the officers' list. */
@Schema(name = "CampaignNumberLine")
record NumberLine(int number, NumberState state, @Nullable String caseNumber, Instant changedAt) {}
