package org.gongyou.station;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param shown whether everybody who looks at the station may see its keeper's phone */
@Schema(name = "PhoneConsentRequest")
record PhoneConsentRequest(@NotNull Boolean shown) {}
