package org.gongyou.report;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.file.FileReaders;
import org.gongyou.file.WorkerFiles;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.station.StationCarers;
import org.gongyou.witness.Reporter;
import org.jspecify.annotations.Nullable;

/** What comes with a report, a note and a photo: for the station's keeper and the officers of the subtree. */
@ApplicationScoped
class Enclosures implements FileReaders {

    private static final String FIELD = "/photoId";
    private static final String OWNER = "report.photo-owner";
    private static final String NOTE = "report.note";

    private final WorkerFiles files;
    private final ReportRepository reports;
    private final StationCarers carers;
    private final Vault vault;

    Enclosures(WorkerFiles files, ReportRepository reports, StationCarers carers, Vault vault) {
        this.files = files;
        this.reports = reports;
        this.carers = carers;
        this.vault = vault;
    }

    /** @throws ProblemException 422 for a photo that is not the reporter's */
    Uni<Void> add(Reporter who, StationReport report, Saying saying) {
        String note = saying.note();
        if (note != null) report.annotate(vault.seal(NOTE, note));
        UUID photo = saying.photoId();
        return photo == null ? Uni.createFrom().voidItem() : attach(who.owner(), report, photo);
    }

    @Nullable
    String note(StationReport report) {
        byte[] note = report.note();
        return note == null ? null : vault.open(NOTE, note);
    }

    private Uni<Void> attach(UUID owner, StationReport report, UUID photo) {
        return files.attach(owner, List.of(photo), FIELD)
                .onFailure(ProblemException.class)
                .transform(Enclosures::atTheField)
                .invoke(owners -> report.show(photo, sealedOwner(owners, photo)))
                .replaceWithVoid();
    }

    /** It is one file, and no list of them. */
    private static Throwable atTheField(Throwable failure) {
        List<FieldError> errors = ((ProblemException) failure)
                .errors().stream()
                        .map(error -> new FieldError(FIELD, error.type()))
                        .toList();
        return ProblemException.invalid(errors);
    }

    private byte[] sealedOwner(Map<UUID, UUID> owners, UUID photo) {
        return vault.seal(OWNER, String.valueOf(owners.get(photo)));
    }

    /** Erases the photos of these reports. */
    Uni<Void> erase(Collection<StationReport> of) {
        return Multi.createFrom()
                .iterable(of)
                .onItem()
                .transformToUniAndConcatenate(this::erase)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> erase(StationReport report) {
        UUID photo = report.photoId();
        byte[] owner = report.photoOf();
        return photo == null || owner == null
                ? Uni.createFrom().voidItem()
                : files.erase(UUID.fromString(vault.open(OWNER, owner)), List.of(photo));
    }

    @Override
    public Uni<Boolean> mayRead(UUID reader, UUID owner, UUID file) {
        return reports.stationOfPhoto(file)
                .chain(station -> station == null ? Uni.createFrom().item(false) : carers.looksAfter(reader, station));
    }
}
