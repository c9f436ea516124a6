package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.CaseFiles;
import org.gongyou.casework.CaseKind;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.UnionAbove;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.organisation.Unions;
import org.gongyou.programme.Programme;

/** At which union the case of an application lies, and what its officers may read. In the caller's transaction. */
@ApplicationScoped
class ReliefCases {

    private final CaseFiles files;
    private final Unions unions;
    private final UnionAbove above;

    ReliefCases(CaseFiles files, Unions unions, UnionAbove above) {
        this.files = files;
        this.unions = unions;
        this.above = above;
    }

    /** One matter at a time of a person and programme: an application, or an appeal against its refusal. */
    static String slot(Programme programme) {
        return "relief:" + programme.union() + ":" + programme.code();
    }

    UnionTree tree() {
        return unions.tree();
    }

    /** Before it was sent to any: that of the worker, which is to see nothing of a draft. */
    UUID city() {
        UnionNode city = unions.tree().root();
        if (city == null) throw new IllegalStateException("no union stands yet");
        return city.id();
    }

    /** To the union that pays; where the case has climbed above it, it stays there. */
    void toPayer(WorkCase subject, Programme programme) {
        if (unions.tree().isWithin(subject.unionId(), programme.union())
                && !subject.excludedUnions().contains(programme.union())) subject.reroute(programme.union());
    }

    /** Papers of the household that the application rests on. */
    Uni<Void> show(WorkCase subject, UUID worker, List<UUID> fileIds) {
        return files.attach(subject, worker, fileIds, "/papers");
    }

    Uni<Void> attach(WorkCase subject, UUID uploader, List<UUID> fileIds, String pointer) {
        return files.attach(subject, uploader, fileIds, pointer);
    }

    /** Of what is said against the decision of a union. */
    NewCase against(WorkCase about, UUID decided, CaseKind kind, String slot) {
        return above.against(about, decided, kind, slot);
    }
}
