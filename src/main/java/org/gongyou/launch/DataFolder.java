package org.gongyou.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an embedded run, held by one process at a time through a lock the operating system drops when that
 * process ends, however it ends.
 */
final class DataFolder implements AutoCloseable {

    private static final String UNFINISHED = ".new-";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder hold(Path asked) {
        Path path = make(asked);
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefused("another copy of Gongyou already runs on " + path
                        + ": stop it first, or give this one a folder of its own with GONGYOU_DATA.");
            }
            return new DataFolder(path, channel);
        } catch (IOException failed) {
            throw unusable(path, failed);
        }
    }

    /** Makes the folder for its owner alone, unless it is there. */
    static Path make(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return folder.toRealPath();
        } catch (IOException failed) {
            throw unusable(folder, failed);
        }
    }

    static StartRefused unusable(Path folder, IOException failed) {
        return new StartRefused(
                "the data folder " + folder + " cannot be used (" + failed + "): GONGYOU_DATA names another.");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Where a program started here writes what it says. */
    Path log(String name) throws IOException {
        return Files.createDirectories(path.resolve("logs")).resolve(name + ".log");
    }

    /** Makes something whole or not at all: aside first, then renamed. */
    Path once(String name, Maker maker) throws IOException {
        Path place = path.resolve(name);
        if (!Files.exists(place)) {
            Path aside = path.resolve(name + UNFINISHED + UUID.randomUUID());
            Files.createDirectory(aside);
            maker.make(aside);
            PrivateFile.moveIntoPlace(aside, place);
        }
        return place;
    }

    /** Removes what a killed run left unfinished; what cannot be removed yet is in nobody's way. */
    void sweep() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> unfinished = entries.filter(
                            entry -> entry.getFileName().toString().contains(UNFINISHED))
                    .toList();
            for (Path entry : unfinished) {
                deleteIfPossible(entry);
            }
        }
    }

    private static void deleteIfPossible(Path entry) {
        try {
            delete(entry);
        } catch (IOException stillInUse) {
            // The next start sweeps again.
        }
    }

    static void delete(Path top) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public String toString() {
        return path.toString();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // The lock ends with the process anyway.
        }
    }

    /** Fills an empty folder. */
    interface Maker {
        void make(Path folder) throws IOException;
    }
}
