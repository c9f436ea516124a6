package org.gongyou.account;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is the embedded run or the demo, where no person and no phone is real. */
@Singleton
class Rehearsal {

    private final boolean one;

    Rehearsal(
            @ConfigProperty(name = "gongyou.mode", defaultValue = "server") String mode,
            @ConfigProperty(name = "gongyou.demo", defaultValue = "false") boolean demo) {
        this.one = demo || mode.equals("embedded");
    }

    boolean isOne() {
        return one;
    }
}
