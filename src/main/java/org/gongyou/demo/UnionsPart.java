package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.organisation.Founding;

@ApplicationScoped
class UnionsPart implements DemoPart {

    private final Founding founding;

    UnionsPart(Founding founding) {
        this.founding = founding;
    }

    @Override
    public String name() {
        return "unions";
    }

    @Override
    public Uni<Void> load() {
        return founding.plant(DemoUnions.of(new Ground()));
    }

    @Override
    public Uni<Void> loaded() {
        return founding.renew();
    }
}
