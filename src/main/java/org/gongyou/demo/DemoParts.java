package org.gongyou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All parts, each after those it builds on. */
@ApplicationScoped
class DemoParts {

    private final List<DemoPart> inOrder;

    DemoParts(
            UnionsPart unions,
            OfficersPart officers,
            StationsPart stations,
            CoverProductsPart coverProducts,
            WorkersPart workers,
            StationCarePart care,
            StationReportsPart reports,
            CardsPart cards,
            MerchantsPart merchants,
            OffersPart offers,
            CampaignsPart campaigns,
            CoversPart covers,
            BudgetsPart budgets,
            FairnessPart fairness,
            ServicePointsPart servicePoints,
            LawyersPart lawyers,
            LegalAidPart legalAid,
            GroupDisputesPart groupDisputes,
            HouseholdsPart households,
            ReliefProgrammesPart reliefProgrammes,
            HardshipFilesPart hardshipFiles,
            ReliefBudgetsPart reliefBudgets,
            PublicNoticesPart publicNotices,
            ReliefApplicationsPart reliefApplications) {
        this.inOrder = List.of(
                unions,
                officers,
                stations,
                coverProducts,
                workers,
                care,
                reports,
                cards,
                merchants,
                offers,
                campaigns,
                covers,
                budgets,
                fairness,
                servicePoints,
                lawyers,
                legalAid,
                groupDisputes,
                households,
                reliefProgrammes,
                hardshipFiles,
                reliefBudgets,
                publicNotices,
                reliefApplications);
    }

    List<DemoPart> inOrder() {
        return inOrder;
    }
}
