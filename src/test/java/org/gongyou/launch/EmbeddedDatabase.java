package org.gongyou.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The running database of a data folder, found from outside by what lies in the folder. */
final class EmbeddedDatabase {

    private EmbeddedDatabase() {}

    static DatabaseUrl of(Path folder, String role) throws IOException {
        Properties passwords = new Properties();
        try (InputStream stored = Files.newInputStream(folder.resolve("postgres/passwords"))) {
            passwords.load(stored);
        }
        int port = Integer.parseInt(Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .get(3));
        return new DatabaseUrl("127.0.0.1", port, "gongyou", role, passwords.getProperty(role), "disable", null);
    }
}
