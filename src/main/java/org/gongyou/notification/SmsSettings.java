package org.gongyou.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The gateway for text messages, {@code GONGYOU_SMS_…}. Not asked for in the embedded run and the demo. */
@ConfigMapping(prefix = "gongyou.sms")
interface SmsSettings {

    Optional<URI> url();

    Optional<String> key();

    /** The registered name (签名) that stands before every message. */
    Optional<String> signature();

    /** Shorter than the outbox's patience with a delivery. */
    @WithDefault("PT5S")
    Duration timeout();
}
