package org.gongyou.launch;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a demo says at its start: where it is, who can sign in, where the codes arrive. */
record Banner(String url, Path data) {

    private static final int ACCOUNTS = 8;

    /** An account of the demo, as {@code demo-accounts.json} has it; what is not shown is left out. */
    private record Account(String role, String phone, String name, String documentLast4) {

        String ending() {
            return documentLast4.isEmpty() ? "" : ", document ends in " + documentLast4;
        }
    }

    String text() {
        StringBuilder text = new StringBuilder("""

                ── Gongyou 工友 ── DEMO ── 演示 ──────────────────────────────
                   Address         %s
                   Try it          %s/docs
                   Text messages   %s
                """.formatted(url, url, data.resolve("sms.jsonl")));
        accounts()
                .forEach((role, account) -> text.append(
                        "   %-15s %s  %s%s%n".formatted(role, account.phone(), account.name(), account.ending())));
        return text.append("   DEMO: nobody and nothing in it is real. Ctrl-C ends it.\n\n")
                .toString();
    }

    /** The first account of each role. */
    private Map<String, Account> accounts() {
        Path file = data.resolve("demo-accounts.json");
        Map<String, Account> first = new LinkedHashMap<>();
        if (Files.exists(file)) {
            try {
                for (Map<String, Object> entry : new ObjectMapper().readValue(file.toFile(), new Accounts())) {
                    Account account = account(entry);
                    if (first.size() < ACCOUNTS) {
                        first.putIfAbsent(account.role(), account);
                    }
                }
            } catch (IOException unreadable) {
                return Map.of();
            }
        }
        return first;
    }

    private static Account account(Map<String, Object> entry) {
        return new Account(
                word(entry, "role"), word(entry, "phone"), word(entry, "name"), word(entry, "documentLast4"));
    }

    private static String word(Map<String, Object> entry, String name) {
        return String.valueOf(entry.getOrDefault(name, ""));
    }

    private static final class Accounts extends TypeReference<List<Map<String, Object>>> {}
}
