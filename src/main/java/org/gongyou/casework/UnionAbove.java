package org.gongyou.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.persistence.Ids;

/** What somebody says against a decision goes to the union above the one that decided, which sees nothing of it. */
@ApplicationScoped
public class UnionAbove {

    private final Unions unions;

    UnionAbove(Unions unions) {
        this.unions = unions;
    }

    /**
     * A case of the owner's.
     *
     * @param about the case that was decided; whoever may not see it does not see this either
     * @param decided the union that decided; nobody stands above the city: then another officer there decides
     * @param slot of which the owner may have one open case at a time
     */
    public NewCase against(WorkCase about, UUID decided, CaseKind kind, String slot) {
        List<UUID> excluded = new ArrayList<>(about.excludedUnions());
        UUID above = unions.tree().ancestors(decided).stream()
                .map(UnionNode::id)
                .filter(id -> !excluded.contains(id))
                .findFirst()
                .orElse(decided);
        if (!above.equals(decided)) excluded.add(decided);
        return new NewCase(Ids.next(), kind, about.workerId(), about.workerId(), above, excluded, slot);
    }
}
