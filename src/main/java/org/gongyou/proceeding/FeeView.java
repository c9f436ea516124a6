package org.gongyou.proceeding;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.legalaid.Service;

/** What lawyers get for a stage from a day on. */
@Schema(name = "LawyerFee")
record FeeView(UUID unionId, Service service, Stage stage, LocalDate effectiveFrom, long amountInFen, String source) {}
