package org.gongyou.dispute;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.gongyou.dispute.Grievants.Grievant;
import org.gongyou.support.ProviderStates;

/** What must be the case before requests of the screen {@code group-disputes}. */
@Singleton
public class GroupStates implements ProviderStates {

    private final Grievants grievants;

    GroupStates(Grievants grievants) {
        this.grievants = grievants;
    }

    @State("a worker of a lit group that elects")
    public Map<String, Object> electing() {
        String firm = Grievants.firm();
        List<Grievant> workers = grievants.submitted(10, firm);
        String group = grievants.elect(firm);
        return Map.of("accessToken", workers.get(0).token(), "groupId", group);
    }

    @State("a worker whose group has no light")
    public Map<String, Object> alone() {
        return Map.of(
                "accessToken", grievants.submitted(1, Grievants.firm()).get(0).token());
    }
}
