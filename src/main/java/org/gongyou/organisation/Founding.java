package org.gongyou.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.language.Pinyin;
import org.gongyou.platform.snapshot.SnapshotVersions;

/** For whoever sets up a whole city in a program. No rule is checked that the database does not check. */
@ApplicationScoped
public class Founding {

    private final UnionRepository unions;
    private final UnionSnapshot unionSnapshot;
    private final OfficerRepository officers;
    private final OfficerSnapshot officerSnapshot;
    private final SnapshotVersions versions;

    Founding(
            UnionRepository unions,
            UnionSnapshot unionSnapshot,
            OfficerRepository officers,
            OfficerSnapshot officerSnapshot,
            SnapshotVersions versions) {
        this.unions = unions;
        this.unionSnapshot = unionSnapshot;
        this.officers = officers;
        this.officerSnapshot = officerSnapshot;
        this.versions = versions;
    }

    /** Adds new unions in the caller's transaction; their initials and versions are given here. */
    public Uni<Void> plant(Collection<UnionNode> nodes) {
        List<UnionNode> named = nodes.stream()
                .map(node -> node.at(1, Pinyin.initials(node.name())))
                .toList();
        return versions.raise(UnionSnapshot.NAME)
                .chain(() -> unions.save(named))
                .replaceWithVoid();
    }

    /** Gives the account exactly these functions at the union, in the caller's transaction. */
    public Uni<Void> appoint(UUID account, UUID union, Set<OfficerFunction> functions) {
        return versions.raise(OfficerSnapshot.NAME)
                .chain(() -> officers.save(List.of(new OfficerRepository.Assignment(account, union, functions))));
    }

    /** In the caller's transaction; does nothing when there is an administrator already. */
    public Uni<Void> administrator(UUID account, Instant since) {
        return officers.makeFirstAdministrator(account, since).replaceWithVoid();
    }

    /** To be called after the commit, so that this instance knows at once. */
    public Uni<Void> renew() {
        return versions.renewNow(unionSnapshot).chain(() -> versions.renewNow(officerSnapshot));
    }
}
