package org.gongyou.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts Gongyou: on the servers of the environment, or on its own. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        Ending ending = Ending.ofThisProcess();
        try {
            Settings settings = Settings.of(System.getenv());
            properties(settings, ending).forEach(System::setProperty);
        } catch (StartRefused refused) {
            refuse(refused);
        }
        ending.appStarts();
        Quarkus.run(Gongyou.class, (code, failure) -> end(ending, code, failure), arguments);
    }

    private static void end(Ending ending, int code, @Nullable Throwable failure) {
        ending.appEnded();
        if (failure != null) {
            refuse(StartFailure.explain(failure));
        }
        System.exit(code);
    }

    private static void refuse(StartRefused refused) {
        System.err.println("Gongyou does not start: " + refused.sentence());
        System.exit(1);
    }

    private static Map<String, String> properties(Settings settings, Ending ending) {
        Map<String, String> properties = defaults(settings);
        properties.put("gongyou.mode", settings.embedded() ? "embedded" : "server");
        properties.put("gongyou.demo", String.valueOf(settings.demo()));
        properties.put("gongyou.data", Servers.literal(settings.data().toString()));
        if (settings.clock() != null) {
            properties.put("gongyou.clock", settings.clock());
        }
        properties.putAll(servers(settings, ending).properties());
        properties.put("gongyou.keys", keys(settings));
        return properties;
    }

    /** What holds in this kind of run unless the environment says otherwise. */
    static Map<String, String> defaults(Settings settings) {
        Map<String, String> defaults = new LinkedHashMap<>();
        // Machines read the log of an installation, people that of a trial.
        defaults.put("quarkus.log.console.json.enabled", String.valueOf(!settings.embedded()));
        if (settings.demo()) {
            // Whoever tries the journey signs in as the same few people again and again, and does so from here.
            defaults.put("gongyou.sign-in.codes-per-phone", "200");
            defaults.put("gongyou.limits.exempt", "127.0.0.0/8,::1/128");
        }
        defaults.keySet().removeIf(settings::sets);
        return defaults;
    }

    private static Servers servers(Settings settings, Ending ending) {
        if (settings.embedded()) {
            return Embedded.start(settings, ending);
        }
        Servers servers = settings.givenServers();
        Reachability.check(servers);
        return servers;
    }

    private static String keys(Settings settings) {
        if (settings.keys() != null) {
            return settings.keys();
        }
        Path data = DataFolder.make(settings.data());
        return MasterKeys.keptIn(data.resolve("keys"));
    }

    /** The one place that names the embedded servers, so that nothing of them is loaded before it is asked for. */
    private static final class Embedded {

        static Servers start(Settings settings, Ending ending) {
            System.out.println(
                    "Gongyou: no DATABASE_URL and no REDIS_URL, so the embedded servers start in " + settings.data());
            EmbeddedServers servers =
                    new EmbeddedServers(settings.data(), true, step -> System.out.println("Gongyou: " + step + " …"));
            ending.afterTheApp(servers::close);
            return servers.start();
        }
    }
}
