package org.gongyou.publicnotice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an objection has arrived. */
@Schema(name = "PublicNoticeObjectionReceipt")
record ObjectionReceipt(UUID id, Instant madeAt) {}
