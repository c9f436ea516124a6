package org.gongyou.file;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Files that a feature shows to everybody, such as photos of places. That it may, the feature knows. */
@ApplicationScoped
public class OpenFiles {

    private final FileRepository files;
    private final WorkerFiles own;
    private final FileDesk desk;
    private final Captions captions;
    private final PersonAccounts people;
    private final Clock clock;

    OpenFiles(
            FileRepository files,
            WorkerFiles own,
            FileDesk desk,
            Captions captions,
            PersonAccounts people,
            Clock clock) {
        this.files = files;
        this.own = own;
        this.desk = desk;
        this.captions = captions;
        this.people = people;
        this.clock = clock;
    }

    /** What is sent of a file. */
    public record Content(String mediaType, byte[] bytes) {}

    /**
     * Keeps files of the worker's for being shown, in the caller's transaction.
     *
     * @param pointer of each, by its place in {@code ids}
     * @throws ProblemException 422 {@code request.invalid} with {@code file.unknown} for each that is not the worker's, or is
     *     used elsewhere: what is shown is erased with its place, and what is secret is never shown
     */
    public Uni<List<FileView>> open(UUID worker, List<UUID> ids, IntFunction<String> pointer) {
        return people.of(worker)
                .chain(person -> files.lock(person, Set.copyOf(ids)))
                .invoke(found -> requireLoose(ids, found, pointer))
                .invoke(found -> found.forEach(file -> file.attach(clock.instant())))
                .map(found -> found.stream().map(captions::view).toList());
    }

    private static void requireLoose(List<UUID> ids, List<StoredFile> found, IntFunction<String> pointer) {
        Set<UUID> loose = found.stream()
                .filter(file -> !file.isAttached())
                .map(StoredFile::id)
                .collect(Collectors.toSet());
        List<FieldError> unknown = IntStream.range(0, ids.size())
                .filter(i -> !loose.contains(ids.get(i)))
                .mapToObj(i -> new FieldError(pointer.apply(i), FileProblem.UNKNOWN))
                .toList();
        if (!unknown.isEmpty()) throw ProblemException.invalid(unknown);
    }

    /** Null when there is no such file any more. In a session of its own; the bytes are brought after it. */
    public Uni<@Nullable Content> read(UUID id) {
        return Panache.withSession(() -> files.find(id)).chain(this::content);
    }

    private Uni<@Nullable Content> content(@Nullable StoredFile file) {
        return file == null
                ? Uni.createFrom().nullItem()
                : desk.load(file).map(bytes -> new Content(file.kind().mediaType(), bytes));
    }

    /** Whoever uploaded them; in the caller's transaction. */
    public Uni<Void> erase(Collection<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(this::erase)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> erase(UUID id) {
        return files.find(id)
                .chain(file ->
                        file == null ? Uni.createFrom().voidItem() : own.erase(file.workerId(), List.of(file.id())));
    }
}
