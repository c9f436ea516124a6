package org.gongyou.cover;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a worker has to pay before a cover counts. Nobody pays through this API.
 *
 * @param payTo in the union's words
 */
@Schema(name = "CoverPaymentDue")
record PaymentDue(
        long amountInFen, LocalDate payBy, @Nullable String payTo, String sentence) {}
