package org.gongyou.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.gongyou.platform.snapshot.Snapshot;

@Singleton
class UnionSnapshot extends Snapshot<UnionRegister> {

    static final String NAME = "unions";

    private final UnionRepository unions;

    UnionSnapshot(UnionRepository unions) {
        super(NAME);
        this.unions = unions;
    }

    @Override
    protected Uni<UnionRegister> load() {
        return unions.committed().map(UnionRegister::of);
    }
}
