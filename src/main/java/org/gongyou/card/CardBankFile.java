package org.gongyou.card;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bank that is two files: {@code branches.csv} (code, name, address, phone; without it the made-up ones) and {@code
 * orders.jsonl}, where orders are written a line each, without names. What becomes of them officers say.
 */
final class CardBankFile implements CardBank {

    private static final String MADE_UP = "/card/bank-branches.csv";
    private static final int COLUMNS = 4;

    private final Path folder;
    private final Vertx vertx;
    private final ObjectMapper json;
    private final List<BankBranch> branches;

    CardBankFile(Path folder, Vertx vertx, ObjectMapper json) {
        this.folder = folder;
        this.vertx = vertx;
        this.json = json;
        this.branches = read(folder.resolve("branches.csv"));
    }

    @Override
    public List<BankBranch> branches() {
        return branches;
    }

    @Override
    public Uni<Void> take(BankOrder order) {
        return vertx.executeBlocking(() -> append(order), false).replaceWithVoid();
    }

    private Path append(BankOrder order) throws IOException {
        Files.createDirectories(folder.toAbsolutePath());
        return Files.writeString(
                folder.resolve("orders.jsonl"),
                json.writeValueAsString(order) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static List<BankBranch> read(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : madeUp();
            return text.lines()
                    .map(line -> line.split(",", COLUMNS))
                    .filter(cells -> cells.length == COLUMNS)
                    .map(cells -> new BankBranch(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String madeUp() throws IOException {
        try (@Nullable InputStream in = CardBankFile.class.getResourceAsStream(MADE_UP)) {
            if (in == null) throw new IllegalStateException("no " + MADE_UP);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
