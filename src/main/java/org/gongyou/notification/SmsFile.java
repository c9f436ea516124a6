package org.gongyou.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Writes text messages into a file that people of a demonstration read instead of a phone: one JSON object a line. */
final class SmsFile implements SmsSender {

    private final Path file;
    private final Vertx vertx;
    private final ObjectMapper json;
    private final Clock clock;

    SmsFile(Path file, Vertx vertx, ObjectMapper json, Clock clock) {
        this.file = file;
        this.vertx = vertx;
        this.json = json;
        this.clock = clock;
    }

    private record Line(UUID id, Instant at, String phone, String template, String text) {}

    @Override
    public Uni<Void> send(Sms sms) {
        return vertx.executeBlocking(() -> append(sms), false).replaceWithVoid();
    }

    /** One write to a file opened for appending: lines of several writers do not mix. */
    private Path append(Sms sms) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(
                file, line(sms), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String line(Sms sms) throws JsonProcessingException {
        Line line =
                new Line(sms.id(), clock.instant(), sms.phone(), sms.template().key(), sms.text());
        return json.writeValueAsString(line) + "\n";
    }
}
