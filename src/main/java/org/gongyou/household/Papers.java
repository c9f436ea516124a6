package org.gongyou.household;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.file.FileHolders;
import org.gongyou.file.FileView;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.PersonAccounts;
import org.hibernate.reactive.mutiny.Mutiny;

/** The papers of households. Every call works in the caller's transaction. */
@ApplicationScoped
class Papers implements FileHolders {

    private final Lives lives;
    private final PersonAccounts people;
    private final Clock clock;

    Papers(Lives lives, PersonAccounts people, Clock clock) {
        this.lives = lives;
        this.people = people;
        this.clock = clock;
    }

    /** All of them, the newest first. */
    Uni<List<KeptPaper>> of(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select id, kind, issued_on, sha256, array_to_string(files, ',') from household_paper
                                where worker_id = :worker order by issued_on desc, id desc
                                """, Tuple.class)
                        .setParameter("worker", worker)
                        .getResultList())
                .map(rows -> rows.stream().map(this::paper).toList());
    }

    private KeptPaper paper(Tuple row) {
        PaperKind kind = PaperKind.valueOf(row.get(1, String.class));
        LocalDate issuedOn = row.get(2, LocalDate.class);
        return new KeptPaper(
                row.get(0, UUID.class),
                kind,
                Arrays.stream(row.get(4, String.class).split(","))
                        .map(UUID::fromString)
                        .toList(),
                issuedOn,
                lives.of(kind, issuedOn),
                row.get(3, String.class));
    }

    /** @param described of its files */
    Uni<KeptPaper> add(UUID worker, PaperRequest request, List<FileView> described) {
        KeptPaper paper = new KeptPaper(
                Ids.next(),
                request.kind(),
                request.files(),
                request.issuedOn(),
                lives.of(request.kind(), request.issuedOn()),
                hash(request.files(), described));
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into household_paper (worker_id, id, kind, issued_on, sha256, files, entered_at)
                                values (:worker, :id, :kind, :issued, :sha, :files, :now)
                                """)
                        .setParameter("worker", worker)
                        .setParameter("id", paper.id())
                        .setParameter("kind", paper.kind().name())
                        .setParameter("issued", paper.issuedOn())
                        .setParameter("sha", paper.sha())
                        .setParameter("files", paper.files().toArray(UUID[]::new))
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .replaceWith(paper);
    }

    private static String hash(List<UUID> files, List<FileView> described) {
        return Sha256.hex(files.stream()
                .map(file -> described.stream()
                        .filter(view -> view.id().equals(file))
                        .map(FileView::sha256)
                        .findFirst()
                        .orElse(""))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** @return how many there were */
    Uni<Integer> remove(UUID worker, Collection<UUID> ids) {
        return session().chain(session -> session.createNativeQuery(
                        "delete from household_paper where worker_id = :worker and id in (:ids)")
                .setParameter("worker", worker)
                .setParameter("ids", List.copyOf(ids))
                .executeUpdate());
    }

    /** The files lie with an account of the person, maybe one that ended in the present one. */
    @Override
    public Uni<Set<UUID>> held(UUID owner, Collection<UUID> files) {
        return people.surviving(owner)
                .chain(people::of)
                .chain(person -> session().chain(session -> session.createNativeQuery(
                                "select distinct unnest(files) from household_paper where worker_id in (:person)",
                                UUID.class)
                        .setParameter("person", person)
                        .getResultList()))
                .map(found -> {
                    Set<UUID> held = new HashSet<>(found);
                    held.retainAll(Set.copyOf(files));
                    return held;
                });
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
