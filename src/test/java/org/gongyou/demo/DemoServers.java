package org.gongyou.demo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.gongyou.launch.EmbeddedServers;
import org.gongyou.support.TestFolder;
import org.jspecify.annotations.Nullable;

/** Servers of their own, since the demo goes into an empty database only, which no other test may find. */
public final class DemoServers implements QuarkusTestResourceLifecycleManager {

    private @Nullable TestFolder folder;
    private @Nullable EmbeddedServers servers;

    @Override
    public Map<String, String> start() {
        folder = TestFolder.make("demo-servers");
        servers = new EmbeddedServers(folder.path(), false, step -> {});
        Map<String, String> properties = new HashMap<>(servers.properties());
        properties.put("gongyou.mode", "embedded");
        properties.put("gongyou.demo", "true");
        properties.put("gongyou.data", folder.path().resolve("data").toString());
        properties.put("gongyou.keys", "test1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        properties.put("gongyou.limits.exempt", "127.0.0.0/8,::1/128");
        return properties;
    }

    @Override
    public void stop() {
        if (servers != null) servers.close();
        if (folder != null) folder.close();
    }
}
