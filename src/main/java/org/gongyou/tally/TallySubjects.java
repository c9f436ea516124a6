package org.gongyou.tally;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: what campaigns and offers are called. Outside any session. */
public interface TallySubjects {

    /** @param quota how many there were to win; null where nobody counts that */
    record Subject(String code, String title, @Nullable Integer quota) {}

    Benefit kind();

    /** Those that are known. */
    Uni<Map<UUID, Subject>> named(Collection<UUID> ids);
}
