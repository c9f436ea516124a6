package org.gongyou.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.membership.MemberStanding;
import org.gongyou.membership.Members;
import org.jspecify.annotations.Nullable;

/** What is known of whoever asks. */
@ApplicationScoped
class PrecheckPeople {

    /**
     * @param standing null for whoever is no member
     * @param fileClass "" without a file of hardship
     */
    record Known(@Nullable MemberStanding standing, String fileClass) {}

    private final Members members;
    private final FileClasses files;

    PrecheckPeople(Members members, FileClasses files) {
        this.members = members;
        this.files = files;
    }

    /** In the caller's session. */
    Uni<Known> of(UUID worker, LocalDate on) {
        return members.standing(worker)
                .chain(standing -> files.classOf(worker, on).map(fileClass -> new Known(standing, fileClass)));
    }
}
