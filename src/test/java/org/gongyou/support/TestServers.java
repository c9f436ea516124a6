package org.gongyou.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongyou.launch.EmbeddedServers;

/**
 * A real PostgreSQL and a real Redis on free ports, for the tests of one run: the very servers of the embedded run, only
 * without durability unless asked for. The app works as {@code gongyou_app}, migrations as {@code gongyou_owner}.
 *
 * <p>They start and end with the app under test: a class with a profile of its own has an empty database, and so has what
 * comes after it.
 */
public final class TestServers implements QuarkusTestResourceLifecycleManager {

    /** Tests run in class loaders of their own; what all of them share must be a text among the system properties. */
    private static final String SHARED = "gongyou.test-servers";

    /** Only a benchmark of commits wants a disk that keeps them. */
    private static final String DURABLE = "gongyou.test-servers.durable";

    private final TestFolder folder = TestFolder.make("servers");
    private final EmbeddedServers servers = new EmbeddedServers(folder.path(), Boolean.getBoolean(DURABLE), step -> {});
    private final AtomicBoolean stopped = new AtomicBoolean();

    @Override
    public Map<String, String> start() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        Map<String, String> properties = new HashMap<>(servers.properties());
        properties.put("gongyou.mode", "embedded");
        properties.put("gongyou.demo", "false");
        properties.put("gongyou.data", dataFolder(folder).toString());
        properties.put("gongyou.keys", "test1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        // Tests call from loopback, as often as they like; a test of limits comes through a proxy from somewhere else.
        properties.put("gongyou.limits.exempt", "127.0.0.0/8,::1/128");
        properties.put("gongyou.proxies", "127.0.0.0/8,::1/128");
        System.setProperty(SHARED, written(properties));
        return properties;
    }

    /** Where the database of this run lies: its data and its log. */
    static Path postgresFolder() {
        return Path.of(read(System.getProperty(SHARED)).get("gongyou.data")).resolveSibling("postgres");
    }

    private static Path dataFolder(TestFolder folder) {
        return folder.path().resolve("data");
    }

    @Override
    public void stop() {
        if (stopped.getAndSet(true)) return;
        servers.close();
        folder.close();
    }

    private static String written(Map<String, String> properties) {
        try {
            Properties all = new Properties();
            all.putAll(properties);
            StringWriter text = new StringWriter();
            all.store(text, null);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, String> read(String text) {
        try {
            Properties all = new Properties();
            all.load(new StringReader(text));
            Map<String, String> properties = new HashMap<>();
            all.stringPropertyNames().forEach(name -> properties.put(name, all.getProperty(name)));
            return properties;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
