package org.gongyou.platform.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from. What a header says is believed only as far as the proxies named in {@code gongyou.proxies}
 * wrote it: from the right, the first address that is not such a proxy. Only one header is looked at, the one the proxies
 * are known to set, since the other one may come from the caller.
 */
@Singleton
class ClientAddress {

    private static final Pattern FORWARDED_FOR = Pattern.compile("(?i)for=\"?(\\[[^]]*]|[^;,\":\\s]+)");
    private static final int IPV6_SITE_BYTES = 8;

    /** @param subject the address; of IPv6 the /64, which one household or phone has for itself */
    record Client(String subject, boolean exempt) {}

    private final List<Cidr> proxies;
    private final List<Cidr> exempt;
    private final String header;
    private final CurrentVertxRequest request;
    private final Cache<String, Client> known =
            Caffeine.newBuilder().maximumSize(100_000).build();

    ClientAddress(
            CurrentVertxRequest request,
            @ConfigProperty(name = "gongyou.proxies") Optional<String> proxies,
            @ConfigProperty(name = "gongyou.proxies-header", defaultValue = "X-Forwarded-For") String header,
            @ConfigProperty(name = "gongyou.limits.exempt") Optional<String> exempt) {
        this.request = request;
        this.proxies = Cidr.list(proxies.orElse(""));
        this.exempt = Cidr.list(exempt.orElse(""));
        this.header = header;
    }

    Client ofRequest() {
        return of(request.getCurrent().request());
    }

    Client of(HttpServerRequest http) {
        String peer = http.remoteAddress() == null
                ? ""
                : String.valueOf(http.remoteAddress().hostAddress());
        return known.get(proxies.isEmpty() ? peer : behind(peer, http), this::client);
    }

    private String behind(String peer, HttpServerRequest http) {
        String address = peer;
        List<String> hops = hops(http);
        for (int i = hops.size() - 1; i >= 0 && isProxy(address); i--) {
            address = hops.get(i);
        }
        return address;
    }

    private List<String> hops(HttpServerRequest http) {
        String all = String.join(",", http.headers().getAll(header));
        boolean standard = header.equalsIgnoreCase("Forwarded");
        return Arrays.stream(all.split(","))
                .map(hop -> standard ? forwardedFor(hop) : withoutPort(hop.strip()))
                .filter(hop -> !hop.isEmpty())
                .toList();
    }

    private boolean isProxy(String address) {
        byte[] bytes = Cidr.address(address);
        return bytes != null && proxies.stream().anyMatch(block -> block.contains(bytes));
    }

    private Client client(String address) {
        byte @Nullable [] bytes = Cidr.address(address);
        if (bytes == null) {
            return new Client("unknown", false);
        }
        boolean free = exempt.stream().anyMatch(block -> block.contains(bytes));
        byte[] site = bytes.length == 4 ? bytes : Arrays.copyOf(Arrays.copyOf(bytes, IPV6_SITE_BYTES), bytes.length);
        try {
            return new Client(InetAddress.getByAddress(site).getHostAddress(), free);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String forwardedFor(String hop) {
        Matcher node = FORWARDED_FOR.matcher(hop);
        return node.find() ? node.group(1) : "";
    }

    /** Some proxies write {@code 203.0.113.7:51234}. */
    private static String withoutPort(String hop) {
        return hop.indexOf('.') > 0 && hop.indexOf(':') == hop.lastIndexOf(':') ? hop.replaceFirst(":\\d+$", "") : hop;
    }
}
