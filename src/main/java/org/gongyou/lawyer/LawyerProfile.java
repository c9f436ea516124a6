package org.gongyou.lawyer;

import java.util.UUID;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A lawyer as other features see one.
 *
 * @param firm null for a volunteer of none
 * @param name null once removed
 * @param available neither suspended nor removed, nor away today
 */
public record LawyerProfile(
        UUID id,
        UUID account,
        String code,
        UUID union,
        @Nullable UUID firm,
        @Nullable PersonName name,
        Practice practice,
        boolean available) {}
