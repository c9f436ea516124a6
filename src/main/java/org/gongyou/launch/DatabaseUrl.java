package org.gongyou.launch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is: {@code postgresql://user:password@host:port/db?sslmode=…}, as libpq writes it, said to both
 * drivers in their own words.
 */
record DatabaseUrl(
        String host,
        int port,
        String database,
        String user,
        @Nullable String password,
        @Nullable String sslMode,
        @Nullable String sslRootCertificate) {

    private static final Pattern SHAPE = Pattern.compile("postgres(?:ql)?://([^:@/?#]+)(?::([^@/?#]*))?@"
            + "(\\[[0-9a-fA-F:.]+]|[^:@/?#,\\[\\]]+)(?::(\\d{1,5}))?/([^/?#]+)(?:\\?([^?#]*))?");
    private static final Set<String> SSL_MODES =
            Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");
    private static final Set<String> UNVERIFIED = Set.of("allow", "prefer", "require");

    static DatabaseUrl parse(String variable, String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw unreadable(variable);
        }
        try {
            Map<String, String> options = options(variable, parts.group(6));
            return new DatabaseUrl(
                    parts.group(3),
                    parts.group(4) == null ? 5432 : Integer.parseInt(parts.group(4)),
                    PercentEncoding.decode(parts.group(5)),
                    PercentEncoding.decode(parts.group(1)),
                    parts.group(2) == null ? null : PercentEncoding.decode(parts.group(2)),
                    options.get("sslmode"),
                    options.get("sslrootcert"));
        } catch (IllegalArgumentException malformed) {
            throw unreadable(variable);
        }
    }

    private static Map<String, String> options(String variable, @Nullable String query) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : query == null || query.isEmpty() ? new String[0] : query.split("&")) {
            String[] pair = option.split("=", 2);
            options.put(pair[0], pair.length == 2 ? PercentEncoding.decode(pair[1]) : "");
        }
        for (String name : options.keySet()) {
            if (!Set.of("sslmode", "sslrootcert").contains(name)) {
                throw new StartRefused(variable + " has an option that Gongyou does not know: only sslmode and"
                        + " sslrootcert may follow the question mark.");
            }
        }
        if (!SSL_MODES.contains(options.getOrDefault("sslmode", "prefer"))) {
            throw new StartRefused(variable + " has a wrong sslmode: it is one of disable, allow, prefer, require,"
                    + " verify-ca and verify-full.");
        }
        return options;
    }

    private static StartRefused unreadable(String variable) {
        return new StartRefused(
                variable + " cannot be read: write postgresql://user:password@host:port/db?sslmode=require,"
                        + " with special characters percent-encoded (@ is %40).");
    }

    /** The address for the JDBC driver; it decodes what stands here like a form, so a space is a plus. */
    String jdbc() {
        StringBuilder url = new StringBuilder("jdbc:postgresql://" + place() + "/" + formEncoded(database));
        url.append("?connectTimeout=5");
        if (sslMode != null) {
            url.append("&sslmode=").append(sslMode);
        }
        if (sslRootCertificate != null) {
            url.append("&sslrootcert=").append(formEncoded(sslRootCertificate));
        } else if (sslMode != null && sslMode.startsWith("verify-")) {
            url.append("&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory");
        }
        return url.toString();
    }

    /** What the reactive driver is told besides user and password. */
    Map<String, String> reactive() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(
                "quarkus.datasource.reactive.url", "postgresql://" + place() + "/" + PercentEncoding.encode(database));
        if (sslMode != null) {
            settings.put("quarkus.datasource.reactive.postgresql.ssl-mode", sslMode);
            settings.put("quarkus.datasource.reactive.trust-all", String.valueOf(UNVERIFIED.contains(sslMode)));
            settings.put(
                    "quarkus.datasource.reactive.hostname-verification-algorithm",
                    sslMode.equals("verify-full") ? "HTTPS" : "NONE");
        }
        if (sslRootCertificate != null) {
            settings.put("quarkus.datasource.reactive.trust-certificate-pem", "true");
            settings.put("quarkus.datasource.reactive.trust-certificate-pem.certs", sslRootCertificate);
        }
        return settings;
    }

    /** Host and port: what may be shown. */
    String place() {
        return host + ":" + port;
    }

    private static String formEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "DatabaseUrl[" + place() + "]";
    }
}
