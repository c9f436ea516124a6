package org.gongyou.station;

import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.file.FileView;
import org.gongyou.file.OpenFiles;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;

/** What a station looks like, so that one finds the door. */
@ApplicationScoped
class StationPhotos {

    /** What every browser shows. */
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png");

    /** A phone's app makes them smaller before it sends them: they are looked at over a bad line. */
    private static final long LARGEST = 1 << 20;

    private final StationCare care;
    private final StationSnapshot stations;
    private final OpenFiles files;

    StationPhotos(StationCare care, StationSnapshot stations, OpenFiles files) {
        this.care = care;
        this.stations = stations;
        this.files = files;
    }

    /**
     * @param uploader whose files the new ones are
     * @throws ProblemException 422 that names every photo which is not the uploader's, or nothing to show
     */
    <T> Uni<T> show(
            Carer carer,
            UUID uploader,
            UUID id,
            IfMatch ifMatch,
            StationPhotosRequest request,
            Function<Station, T> view) {
        return care.hold(carer, id, ifMatch, station -> show(carer, uploader, station, request.photos()), view);
    }

    private Uni<Void> show(Carer carer, UUID uploader, Station station, List<UUID> photos) {
        List<UUID> before = station.photos();
        if (before.equals(photos)) return Uni.createFrom().voidItem();
        return attach(uploader, without(photos, before), photos)
                .chain(() -> files.erase(without(before, photos)))
                .chain(() -> care.apply(carer, station, "photos-changed", number -> station.show(photos, number)));
    }

    private Uni<Void> attach(UUID uploader, List<UUID> added, List<UUID> all) {
        if (added.isEmpty()) return Uni.createFrom().voidItem();
        return files.open(uploader, added, i -> pointer(added.get(i), all))
                .invoke(views -> requireFit(views, all))
                .replaceWithVoid();
    }

    private static void requireFit(List<FileView> added, List<UUID> all) {
        List<FieldError> errors = added.stream()
                .filter(file -> !SHOWN.contains(file.mediaType()) || file.size() > LARGEST)
                .map(file -> new FieldError(pointer(file.id(), all), StationProblem.PHOTO_UNFIT))
                .toList();
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
    }

    private static String pointer(UUID photo, List<UUID> all) {
        return "/photos/" + all.indexOf(photo);
    }

    private static List<UUID> without(List<UUID> some, List<UUID> others) {
        List<UUID> left = new ArrayList<>(some);
        left.removeAll(others);
        return left;
    }

    /** @throws ProblemException 404 for one that the station does not show */
    Uni<OpenFiles.Content> one(UUID id, UUID photo) {
        ListedStation station = stations.value().byId(id);
        if (station == null || !station.photos().contains(photo)) throw new ProblemException(NOT_FOUND);
        return files.read(photo).map(content -> {
            if (content == null) throw new ProblemException(NOT_FOUND);
            return content;
        });
    }
}
