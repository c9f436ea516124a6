package org.gongyou.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTest {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Test
    void whatAKilledRunLeftGoesAndWhatIsArrivingStays(@TempDir Path folder) throws IOException {
        UploadFolder uploads = new UploadFolder(folder, LONGEST);
        Path left = Files.writeString(folder.resolve("left"), "a passport");
        uploads.sweep(0);
        Path arriving = Files.writeString(folder.resolve("arriving"), "another");
        uploads.sweep(LONGEST.toNanos());
        assertThat(left).exists();

        uploads.sweep(LONGEST.toNanos() * 2 + 1);

        assertThat(left).doesNotExist();
        assertThat(arriving).exists();
    }
}
