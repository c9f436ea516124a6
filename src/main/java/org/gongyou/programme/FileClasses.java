package org.gongyou.programme;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;

/** Port: who knows in which class somebody's file of hardship is. */
public interface FileClasses {

    /** In the caller's session; "" without a file. */
    Uni<String> classOf(UUID worker, LocalDate on);
}
