package org.gongyou.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** The text messages the app under test has sent: {@code sms.jsonl} in its data folder. */
public final class SentMessages {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    /** By its place: each app under test has a file of its own, which only grows. */
    private static final Map<Path, GrowingFile> FILES = new ConcurrentHashMap<>();

    private SentMessages() {}

    /** Those to this phone so far, oldest first: {@code {"id","at","phone","template","text"}}. */
    public static List<JsonNode> to(String phone) {
        return lines().stream()
                .filter(line -> line.contains(phone))
                .map(SentMessages::read)
                .filter(message -> message.path("phone").asText().equals(phone))
                .toList();
    }

    /** Waits until so many have gone to the phone. @return the last of them */
    public static JsonNode await(String phone, int count) {
        return awaitAll(phone, count).get(count - 1);
    }

    /** Waits until so many codes have gone to the phone. @return the last of them */
    public static String awaitCode(String phone, int count) {
        Matcher code = CODE.matcher(await(phone, count).path("text").asText());
        if (!code.find()) throw new AssertionError("the message has no code");
        return code.group();
    }

    private static List<JsonNode> awaitAll(String phone, int count) {
        return Awaitility.await("text messages to " + phone)
                .atMost(Duration.ofSeconds(15))
                .until(() -> to(phone), messages -> messages.size() >= count);
    }

    private static List<String> lines() {
        Path file = Path.of(ConfigProvider.getConfig().getValue("gongyou.data", String.class), "sms.jsonl");
        return FILES.computeIfAbsent(file, GrowingFile::new).lines();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
