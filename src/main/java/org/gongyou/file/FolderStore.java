package org.gongyou.file;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A local folder, in 256 sub-folders by the last two digits of the id, which are random. */
@ApplicationScoped
class FolderStore implements FileStore {

    private final Path root;

    FolderStore(
            @ConfigProperty(name = "gongyou.files") Optional<Path> root,
            @ConfigProperty(name = "gongyou.data", defaultValue = ".gongyou") Path data) {
        this.root = root.orElse(data.resolve("files"));
    }

    void start(@Observes StartupEvent started) {
        try {
            Files.createDirectories(root);
        } catch (IOException denied) {
            throw new IllegalStateException(
                    "Files cannot be kept in " + root + ": set GONGYOU_FILES to a folder that may be written.", denied);
        }
    }

    @Override
    public void put(UUID id, byte[] sealed) throws IOException {
        Path folder = Files.createDirectories(folder(id));
        Path unfinished = unfinished(id);
        try (FileChannel file = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            for (ByteBuffer bytes = ByteBuffer.wrap(sealed); bytes.hasRemaining(); ) file.write(bytes);
            file.force(true);
        }
        Files.move(unfinished, place(id), StandardCopyOption.ATOMIC_MOVE);
        // The new name is part of the folder, which has to reach the disk as well.
        try (FileChannel names = FileChannel.open(folder)) {
            names.force(true);
        }
    }

    @Override
    public byte[] get(UUID id) throws IOException {
        return Files.readAllBytes(place(id));
    }

    @Override
    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(unfinished(id));
        Files.deleteIfExists(place(id));
    }

    private Path folder(UUID id) {
        String name = id.toString();
        return root.resolve(name.substring(name.length() - 2));
    }

    private Path place(UUID id) {
        return folder(id).resolve(id.toString());
    }

    private Path unfinished(UUID id) {
        return folder(id).resolve(id + ".unfinished");
    }
}
