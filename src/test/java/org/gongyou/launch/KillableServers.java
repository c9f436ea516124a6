package org.gongyou.launch;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The embedded servers as a process of their own, which a test may kill at any moment. */
final class KillableServers {

    private KillableServers() {}

    public static void main(String... folder) throws InterruptedException {
        var servers = new EmbeddedServers(Path.of(folder[0]), Boolean.parseBoolean(folder[1]), System.out::println);
        var unused = servers.start();
        System.out.println("started");
        new CountDownLatch(1).await();
    }
}
