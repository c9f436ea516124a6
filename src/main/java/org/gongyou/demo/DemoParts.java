package org.gongyou.demo;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** All parts, each after those it builds on. */
@ApplicationScoped
class DemoParts {

    private static final List<Class<? extends DemoPart>> ORDER = List.of(
            UnionsPart.class,
            OfficersPart.class,
            StationsPart.class,
            CoverProductsPart.class,
            WorkersPart.class,
            StationCarePart.class,
            StationReportsPart.class,
            CardsPart.class,
            MerchantsPart.class,
            OffersPart.class,
            CampaignsPart.class,
            CoversPart.class,
            BudgetsPart.class,
            FairnessPart.class,
            ServicePointsPart.class,
            LawyersPart.class,
            LegalAidPart.class,
            GroupDisputesPart.class,
            HouseholdsPart.class,
            ReliefProgrammesPart.class,
            HardshipFilesPart.class,
            ReliefBudgetsPart.class,
            PublicNoticesPart.class);

    private final List<DemoPart> inOrder;

    DemoParts(@All List<DemoPart> parts) {
        this.inOrder =
                parts.stream().sorted(Comparator.comparing(DemoParts::place)).toList();
    }

    /** A part that nobody has put in order ends the start. */
    private static int place(DemoPart part) {
        for (int i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).isInstance(part)) return i;
        }
        throw new IllegalStateException("no place for the part " + part.name());
    }

    List<DemoPart> inOrder() {
        return inOrder;
    }
}
