package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Nobody is called: officers carry files. */
final class CarriedFiles implements CivilAffairs {

    @Override
    public boolean isOnline() {
        return false;
    }

    @Override
    public Uni<List<Finding>> ask(List<Inquiry> inquiries) {
        return Uni.createFrom().item(List.of());
    }
}
