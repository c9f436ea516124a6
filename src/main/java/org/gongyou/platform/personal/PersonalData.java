package org.gongyou.platform.personal;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** What one feature knows about a person. Each call works in the caller's transaction. */
public interface PersonalData {

    /** Name of the section in an export, such as {@code membership}. */
    String section();

    /** Everything the feature holds about the person, in plain text, for the person. */
    Uni<JsonNode> export(UUID worker);

    /** Erases what no law asks to keep; what stays is made nameless or is named in the privacy notice. */
    Uni<Void> erase(UUID worker);

    /** Erases what has outlived its purpose. @return how many rows went */
    default Uni<Integer> expire(Instant now) {
        return Uni.createFrom().item(0);
    }
}
