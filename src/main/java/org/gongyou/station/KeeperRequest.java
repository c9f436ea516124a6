package org.gongyou.station;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Who shall look after a station; whoever has the phone, or signs in with it some day. */
@Schema(name = "KeeperRequest")
record KeeperRequest(@NotNull PhoneNumber phone, @Nullable PersonName name) {}
