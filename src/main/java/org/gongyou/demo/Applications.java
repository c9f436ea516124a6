package org.gongyou.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.membership.Employer;
import org.gongyou.membership.JoinRequest;
import org.gongyou.membership.MadeUpApplicants;
import org.gongyou.membership.MadeUpRequests;
import org.gongyou.membership.RetentionRequest;
import org.gongyou.membership.WorkPlace;
import org.gongyou.organisation.UnionKind;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.jspecify.annotations.Nullable;

/** Brings a worker's application as far as the worker's deeds say. */
@ApplicationScoped
class Applications {

    private record Subject(UUID worker, UUID application, UUID officer) {}

    private final MadeUpApplicants applicants;
    private final MadeUpRequests requests;
    private final AccountDirectory accounts;
    private final Unions unions;

    Applications(MadeUpApplicants applicants, MadeUpRequests requests, AccountDirectory accounts, Unions unions) {
        this.applicants = applicants;
        this.requests = requests;
        this.accounts = accounts;
        this.unions = unions;
    }

    Uni<Void> of(UUID account, DemoWorker worker) {
        List<Deed> deeds = worker.deeds();
        if (deeds == null) return Uni.createFrom().voidItem();
        return officer().chain(officer -> applicants
                .draft(account, request(worker))
                .chain(application -> all(deeds, new Subject(account, application, officer))));
    }

    private Uni<UUID> officer() {
        return accounts.find(DemoOfficer.OF_THE_CITY.phone()).map(officer -> {
            if (officer == null) throw new IllegalStateException("officers come before workers");
            return officer;
        });
    }

    private Uni<Void> all(List<Deed> deeds, Subject subject) {
        return Multi.createFrom()
                .iterable(deeds)
                .onItem()
                .transformToUniAndConcatenate(deed -> happen(deed, subject))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> happen(Deed deed, Subject subject) {
        return switch (deed) {
            case SUBMIT -> applicants.act(subject.worker(), subject.application(), "submit");
            case WITHDRAW -> applicants.act(subject.worker(), subject.application(), "withdraw");
            case BEGIN_REVIEW -> decide(subject, "begin-review", null);
            case ASK_FOR_MORE -> decide(subject, "request-information", "work-unclear");
            case REFUSE -> decide(subject, "refuse", "member-elsewhere");
            case APPROVE -> decide(subject, "approve", null);
            case ASK_FOR_TRANSFER ->
                requests.transfer(subject.worker(), union("2301-I1").id());
            case ASK_FOR_RESIGNATION -> requests.resign(subject.worker(), "演示");
            case ASK_FOR_RETENTION -> requests.retain(subject.worker(), RetentionRequest.Ground.UNEMPLOYED);
        };
    }

    private Uni<Void> decide(Subject subject, String verb, @Nullable String reason) {
        return applicants.decide(subject.officer(), subject.worker(), subject.application(), verb, reason);
    }

    private JoinRequest request(DemoWorker worker) {
        boolean courier = worker.occupation().equals("COURIER");
        return new JoinRequest(
                worker.employed() ? employerAt(worker.division()) : null,
                List.of(),
                courier ? new Employer(null, null, "演示外卖平台") : null,
                courier ? new Employer(null, null, "演示站点承包商") : null,
                worker.occupation(),
                new WorkPlace(worker.division(), null, null, null),
                null,
                applicants.charter(),
                List.of(),
                null);
    }

    private Employer employerAt(String division) {
        return unions.tree().children(union(division).id()).stream()
                .filter(union -> union.kind() == UnionKind.ENTERPRISE)
                .findFirst()
                .map(union -> new Employer(union.creditCode(), null, null))
                .orElseThrow(() -> new IllegalStateException("no employer at " + division));
    }

    private UnionNode union(String code) {
        UnionNode union = unions.tree().byCode(code);
        if (union == null) throw new IllegalStateException("the demo has no union " + code);
        return union;
    }
}
