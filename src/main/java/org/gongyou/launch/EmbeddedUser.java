package org.gongyou.launch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the embedded servers run as. PostgreSQL refuses root, so for root a user namespace takes its powers away; where
 * namespaces are forbidden, as in most containers, the servers run as nobody, who must then own their files.
 */
enum EmbeddedUser {
    SELF(),
    NAMESPACE("unshare", "-U"),
    NOBODY("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all");

    private static final int NOBODY_ID = 65_534;
    private final List<String> prefix;

    EmbeddedUser(String... prefix) {
        this.prefix = List.of(prefix);
    }

    static EmbeddedUser choose() {
        if (!isRoot()) {
            return SELF;
        }
        for (EmbeddedUser user : List.of(NAMESPACE, NOBODY)) {
            if (Command.succeeds(user.words("true"))) {
                return user;
            }
        }
        throw new StartRefused(
                "PostgreSQL refuses to run as root, and neither unshare nor setpriv can take root's powers"
                        + " away here: start Gongyou as an ordinary user.");
    }

    List<String> words(String... command) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(List.of(command));
        return words;
    }

    /** Lets the servers into the data folder, without letting others read it. */
    void enter(DataFolder folder, Path program) throws IOException {
        if (this == NOBODY) {
            Files.setPosixFilePermissions(folder.resolve(""), PosixFilePermissions.fromString("rwx--x--x"));
        }
        if (!Command.succeeds(words(program.toString(), "--version"))) {
            throw new StartRefused(program + " cannot be run"
                    + (this == NOBODY ? " by the user nobody, as whom PostgreSQL runs where root starts it" : "")
                    + ": set GONGYOU_DATA to a folder where it can, such as /var/lib/gongyou.");
        }
    }

    /** Gives a folder to whom the servers run as, its top last: a top with the right owner is a finished change. */
    void own(Path top) throws IOException {
        int owner = this == NOBODY ? NOBODY_ID : 0;
        if (this == SELF || owner == (int) Files.getAttribute(top, "unix:uid")) {
            return;
        }
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
                Files.setAttribute(folder, "unix:uid", owner);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isRoot() {
        return Command.succeeds(List.of("sh", "-c", "test $(id -u) -eq 0"));
    }
}
