package org.gongyou.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** The programs of PostgreSQL and Redis for this machine, unpacked from the package into the data folder. */
final class EmbeddedPrograms {

    /** Raised with the version of the archives, so that a new release unpacks its own. */
    private static final String POSTGRES = "postgresql-18.6";

    private static final String REDIS = "redis-6.2";

    private static final Map<String, String> POSTGRES_ARCHIVES = Map.of(
            "linux-amd64", "postgres-linux-x86_64.txz",
            "alpine-amd64", "postgres-linux-x86_64-alpine_linux.txz",
            "linux-arm64", "postgres-linux-arm_64.txz",
            "mac-amd64", "postgres-darwin-x86_64.txz",
            "mac-arm64", "postgres-darwin-x86_64.txz");

    /** The better build first; the second of a line needs no library of the system, but is built for less. */
    private static final Map<String, List<String>> REDIS_PROGRAMS = Map.of(
            "linux-amd64", List.of("redis-server-6.2.6-v5-linux-amd64", "redis-server-6.2.7-linux-386"),
            "alpine-amd64", List.of("redis-server-6.2.7-linux-386"),
            "linux-arm64", List.of("redis-server-6.2.7-linux-arm64"),
            "mac-amd64", List.of("redis-server-6.2.6-v5-darwin-amd64"),
            "mac-arm64", List.of("redis-server-6.2.6-v5-darwin-arm64", "redis-server-6.2.6-v5-darwin-amd64"));

    private final DataFolder folder;
    private final String machine;

    EmbeddedPrograms(DataFolder folder) {
        this.folder = folder;
        this.machine = machine();
        if (!POSTGRES_ARCHIVES.containsKey(machine)) {
            throw new StartRefused("there is no embedded PostgreSQL for this machine (" + machine
                    + "): set DATABASE_URL and REDIS_URL.");
        }
    }

    /** Where the programs lie: every process that runs one of them belongs to this data folder. */
    List<Path> places() {
        return List.of(folder.resolve(POSTGRES + "-" + machine), folder.resolve(REDIS + "-" + machine));
    }

    Path postgres() throws IOException {
        return folder.once(POSTGRES + "-" + machine, this::unpackPostgres).resolve("bin");
    }

    Path redis() throws IOException {
        return folder.once(REDIS + "-" + machine, this::unpackRedis).resolve("redis-server");
    }

    private void unpackPostgres(Path target) throws IOException {
        try (var archive = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(packaged(POSTGRES_ARCHIVES.get(machine)))))) {
            TarArchiveEntry entry = archive.getNextEntry();
            while (entry != null) {
                unpack(archive, entry, target.resolve(entry.getName()).normalize());
                entry = archive.getNextEntry();
            }
        }
    }

    private static void unpack(InputStream archive, TarArchiveEntry entry, Path place) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, place);
            boolean program = (entry.getMode() & 0b001_000_000) != 0;
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private void unpackRedis(Path target) throws IOException {
        Path program = target.resolve("redis-server");
        for (String name : REDIS_PROGRAMS.getOrDefault(machine, List.of())) {
            Files.deleteIfExists(program);
            try (InputStream packaged = packaged(name)) {
                Files.copy(packaged, program);
            }
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
            if (Command.succeeds(List.of(program.toString(), "--version"))) {
                return;
            }
        }
        throw new StartRefused("the embedded Redis does not run on this machine; it may lack OpenSSL 3 (libssl):"
                + " install it, or set DATABASE_URL and REDIS_URL.");
    }

    private static InputStream packaged(@Nullable String name) {
        InputStream packaged = EmbeddedPrograms.class.getResourceAsStream("/" + name);
        if (packaged == null) {
            throw new StartRefused("this package comes without embedded servers: set DATABASE_URL and REDIS_URL.");
        }
        return packaged;
    }

    private static String machine() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String name =
                system.startsWith("mac") ? "mac" : Files.exists(Path.of("/etc/alpine-release")) ? "alpine" : system;
        return name + "-"
                + switch (processor) {
                    case "x86_64", "amd64" -> "amd64";
                    case "aarch64", "arm64" -> "arm64";
                    default -> processor;
                };
    }
}
