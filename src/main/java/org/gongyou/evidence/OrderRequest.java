package org.gongyou.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param items the ids of all items of the locker, in the order wanted */
@Schema(name = "EvidenceOrder")
record OrderRequest(@NotNull @Size(max = 500) List<@NotNull UUID> items) {}
