package org.gongyou.publicnotice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.file.FileHolders;
import org.gongyou.file.FileReaders;
import org.gongyou.file.WorkerFiles;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.organisation.Officers;

/** Photos of where notices were put up. Every call works in the caller's transaction. */
@ApplicationScoped
class Postings implements FileReaders, FileHolders {

    private final WorkerFiles files;
    private final Officers officers;
    private final Clock clock;

    Postings(WorkerFiles files, Officers officers, Clock clock) {
        this.files = files;
        this.officers = officers;
        this.clock = clock;
    }

    /** Doing so again changes nothing. */
    Uni<Integer> add(PublicNotice notice, UUID officer, List<UUID> photos) {
        return files.attach(officer, photos, "/files").chain(owners -> Multi.createFrom()
                .iterable(owners.entrySet())
                .onItem()
                .transformToUniAndConcatenate(photo -> enter(notice, photo))
                .collect()
                .asList()
                .map(entered -> entered.stream().mapToInt(Integer::intValue).sum()));
    }

    private Uni<Integer> enter(PublicNotice notice, Map.Entry<UUID, UUID> photo) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                                insert into public_posting (union_id, notice_id, file_id, owner, at)
                                values (:union, :notice, :file, :owner, :at) on conflict do nothing
                                """)
                .setParameter("union", notice.unionId())
                .setParameter("notice", notice.id())
                .setParameter("file", photo.getKey())
                .setParameter("owner", photo.getValue())
                .setParameter("at", clock.instant())
                .executeUpdate());
    }

    Uni<List<UUID>> of(PublicNotice notice) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select file_id from public_posting where union_id = :union and notice_id = :notice"
                                + " order by at, file_id",
                        UUID.class)
                .setParameter("union", notice.unionId())
                .setParameter("notice", notice.id())
                .getResultList());
    }

    @Override
    public Uni<Boolean> mayRead(UUID reader, UUID owner, UUID file) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select union_id from public_posting where file_id = :file and owner = :owner",
                                UUID.class)
                        .setParameter("file", file)
                        .setParameter("owner", owner)
                        .getResultList())
                .map(unions -> unions.stream()
                        .anyMatch(union -> officers.scopeOf(reader).allows(OfficerFunction.HANDLE_RELIEF, union)));
    }

    @Override
    public Uni<Set<UUID>> held(UUID owner, Collection<UUID> asked) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select file_id from public_posting where file_id in (:files) and owner = :owner",
                                UUID.class)
                        .setParameter("files", List.copyOf(asked))
                        .setParameter("owner", owner)
                        .getResultList())
                .map(Set::copyOf);
    }
}
