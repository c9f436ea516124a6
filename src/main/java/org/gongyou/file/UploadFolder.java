package org.gongyou.file;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the server lays a body while it arrives, plain, until its request ends. Nobody else on the machine may look in.
 * What a killed run left there is deleted some minutes after the next start; not at once, because other instances may be
 * receiving into the same folder.
 */
@ApplicationScoped
class UploadFolder {

    private final Path folder;
    private final Duration surelyLeft;
    /** Since when, by this process's own clock: times of files and a shifted clock do not compare. */
    private final Map<Path, Long> seen = new HashMap<>();

    UploadFolder(
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder,
            @ConfigProperty(name = "gongyou.request.upload-deadline") Duration longestUpload) {
        this.folder = folder;
        this.surelyLeft = longestUpload.multipliedBy(2);
    }

    void start(@Observes StartupEvent started) {
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            sweep();
        } catch (IOException denied) {
            throw new IllegalStateException(
                    "Uploads cannot be received in " + folder + ": set GONGYOU_DATA to a folder that may be written.",
                    denied);
        }
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        sweep(System.nanoTime());
    }

    synchronized void sweep(long nanos) throws IOException {
        List<Path> files = files();
        seen.keySet().retainAll(files);
        for (Path file : files) {
            long since = seen.computeIfAbsent(file, first -> nanos);
            if (nanos - since > surelyLeft.toNanos()) Files.deleteIfExists(file);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).toList();
        }
    }
}
