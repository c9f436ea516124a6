package org.gongyou.casework;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.gongyou.file.FileHolders;

/** What lies in a case is needed there, whatever another feature does with it. */
@ApplicationScoped
class HeldByCases implements FileHolders {

    private final CaseFileRepository rows;

    HeldByCases(CaseFileRepository rows) {
        this.rows = rows;
    }

    @Override
    public Uni<Set<UUID>> held(UUID owner, Collection<UUID> files) {
        return Multi.createFrom()
                .iterable(files)
                .onItem()
                .transformToUniAndConcatenate(
                        file -> rows.cases(owner, file).map(cases -> cases.isEmpty() ? Set.<UUID>of() : Set.of(file)))
                .collect()
                .in(HashSet::new, Set::addAll);
    }
}
