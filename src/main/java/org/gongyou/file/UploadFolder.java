package org.gongyou.file;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the server lays a body while it arrives, plain, until its request ends. What a killed run left there is deleted at
 * the next start; nobody else on the machine may look in.
 */
@ApplicationScoped
class UploadFolder {

    /** Another instance may be using the same folder: its uploads are younger. */
    private static final Duration SURELY_LEFT = Duration.ofHours(1);

    private final Path folder;
    private final Clock clock;

    UploadFolder(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            for (Path left : files()) deleteIfLeft(left);
        } catch (IOException denied) {
            throw new IllegalStateException(
                    "Uploads cannot be received in " + folder + ": set GONGYOU_DATA to a folder that may be written.",
                    denied);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).toList();
        }
    }

    private void deleteIfLeft(Path file) throws IOException {
        Instant touched = Files.getLastModifiedTime(file).toInstant();
        if (touched.isBefore(clock.instant().minus(SURELY_LEFT))) Files.deleteIfExists(file);
    }
}
