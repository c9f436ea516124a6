package org.gongyou.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The app once everything is up: says hello in a demo, then waits for its end. */
@Singleton
final class Gongyou implements QuarkusApplication {

    private final boolean demo;
    private final Path data;

    @Inject
    Gongyou(
            @ConfigProperty(name = "gongyou.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "gongyou.data", defaultValue = ".gongyou") Path data) {
        this.demo = demo;
        this.data = data;
    }

    @Override
    public int run(String... arguments) {
        if (demo) {
            // Asked for now, since only a started server knows a port it chose itself.
            int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
            String banner = new Banner("http://localhost:" + port, data).text();
            // As bytes: Java would write question marks where no locale is set, while the terminal reads UTF-8.
            System.out.writeBytes(banner.getBytes(StandardCharsets.UTF_8));
        }
        Quarkus.waitForExit();
        return 0;
    }
}
