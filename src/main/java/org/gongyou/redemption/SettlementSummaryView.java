package org.gongyou.redemption;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merchant's month in sums. */
@Schema(name = "SettlementSummary")
record SettlementSummaryView(UUID merchantId, String merchantName, String month, SettlementRepository.Totals totals) {}
