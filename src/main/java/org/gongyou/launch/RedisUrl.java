package org.gongyou.launch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where Redis is: {@code redis://user:password@host:port/db}, or {@code rediss://} for TLS. */
record RedisUrl(
        boolean tls,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        int database) {

    private static final Pattern SHAPE = Pattern.compile("redis(s)?://(?:(?:([^:@/?#]*):)?([^:@/?#]*)@)?"
            + "(\\[[0-9a-fA-F:.]+]|[^:@/?#,\\[\\]]+)(?::(\\d{1,5}))?(?:/(\\d{1,5})?)?");

    static RedisUrl parse(String variable, String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw unreadable(variable);
        }
        try {
            return new RedisUrl(
                    parts.group(1) != null,
                    parts.group(4),
                    parts.group(5) == null ? 6379 : Integer.parseInt(parts.group(5)),
                    decoded(parts.group(2)),
                    decoded(parts.group(3)),
                    parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6)));
        } catch (IllegalArgumentException malformed) {
            throw unreadable(variable);
        }
    }

    private static @Nullable String decoded(@Nullable String part) {
        return part == null || part.isEmpty() ? null : PercentEncoding.decode(part);
    }

    private static StartRefused unreadable(String variable) {
        return new StartRefused(
                variable + " cannot be read: write redis://user:password@host:port/0, or rediss:// for TLS,"
                        + " with special characters percent-encoded (@ is %40).");
    }

    /** The address for the client, whole. */
    String url() {
        return (tls ? "rediss://" : "redis://") + credentials() + place() + "/" + database;
    }

    private String credentials() {
        if (password == null) {
            return "";
        }
        return (user == null ? "" : PercentEncoding.encode(user)) + ":" + PercentEncoding.encode(password) + "@";
    }

    /** Host and port: what may be shown. */
    String place() {
        return host + ":" + port;
    }

    @Override
    public String toString() {
        return "RedisUrl[" + place() + "]";
    }
}
