package org.gongyou.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.Race;

/** Urgent help for several people that goes to the bank in one batch; its answer is sent until all of it was entered. */
final class ReliefBatch {

    private static final String OFFICER = "+8619900000002";
    private static final String CASHIER = "+8619900000013";
    private static final String PROGRAMME = "demo-temporary";
    private static final String BATCHES = "/officer/v1/payment-batches";
    private static final int PEOPLE = 12;
    private static final long FIRST_IN_FEN = 50_000;
    private static final long TOGETHER = PEOPLE * FIRST_IN_FEN;

    /** What was answered to a request with a key. */
    private record Told(String phone, String path, String key, String json, JsonNode answer) {}

    private final DemoCalls calls;
    private final List<Told> told = Collections.synchronizedList(new ArrayList<>());
    private List<String> numbers = List.of();
    private String batch = "";
    private String file = "";
    private CompletableFuture<Boolean> answering = CompletableFuture.completedFuture(true);

    ReliefBatch(DemoCalls calls) {
        this.calls = calls;
    }

    /** Paid first by one officer, released by another; the bank's file was fetched and is not answered. */
    void send() throws IOException {
        numbers = Race.of(PEOPLE, this::ask);
        JsonNode reserved = calls.get(CASHIER, "/officer/v1/payments?state=RESERVED&limit=200")
                .body()
                .path("items");
        List<String> ids = new ArrayList<>();
        String union = "";
        for (JsonNode payment : reserved) {
            if (!numbers.contains(payment.path("caseNumber").asText())) continue;
            union = payment.path("unionId").asText();
            ids.add(payment.path("id").asText());
            release("/officer/v1/payments/" + payment.path("id").asText());
        }
        String json = "{\"unionId\":\"%s\",\"paymentIds\":%s}"
                .formatted(union, ids.stream().collect(Collectors.joining("\",\"", "[\"", "\"]")));
        batch = BATCHES + "/"
                + post(OFFICER, BATCHES, "relief-batch", json).path("id").asText();
        release(batch);
        file = file();
    }

    private void release(String path) throws IOException {
        calls.change(
                CASHIER, "POST", path + "/release", calls.get(CASHIER, path).tag(), "");
    }

    private String file() throws IOException {
        return new String(calls.get(OFFICER, batch + "/file").bytes(), StandardCharsets.UTF_8);
    }

    private static String phone(int index) {
        return "+861390000%04d".formatted(3400 + index);
    }

    /** @return the number of the case */
    private String ask(int index) {
        try {
            String phone = phone(index);
            calls.identify(phone, IdentityNumbers.next());
            calls.change(phone, "PUT", "/v1/me/household", "", """
                    {"members":[{"relation":"SELF","work":"PLATFORM","income":{"netInFen":150000}}],"dwellings":[],
                     "shops":0,"hiredHands":0,"vehicles":[],"savings":{"amountInFen":0},"consents":{"income":true}}
                    """);
            JsonNode begun = post(phone, "/v1/relief-applications", "relief", """
                    {"programmeCode":"%s","urgent":true,
                     "payee":{"name":"演示工友","bank":"演示银行","account":"6222000000000000012"}}
                    """.formatted(PROGRAMME));
            String path = "/v1/relief-applications/" + begun.path("id").asText() + "/submission";
            String number = post(phone, path, "relief-in", "").path("number").asText();
            String subject = "/officer/v1/cases/" + number;
            calls.change(
                    OFFICER,
                    "POST",
                    subject + "/decisions",
                    calls.get(OFFICER, subject).tag(),
                    "{\"decision\":\"pay-first\",\"details\":{\"amountInFen\":%d}}".formatted(FIRST_IN_FEN));
            return number;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private JsonNode post(String phone, String path, String key, String json) throws IOException {
        JsonNode answer = calls.post(phone, path, key, json).body();
        told.add(new Told(phone, path, key, json, answer));
        return answer;
    }

    /** After a kill between the file and its answer: nothing moved, the file is the same, and so is each answer. */
    void assertSentAlike() throws IOException {
        assertThat(file()).isEqualTo(file);
        for (Told one : told)
            assertThat(calls.post(one.phone(), one.path(), one.key(), one.json())
                            .body())
                    .isEqualTo(one.answer());
        assertThat(balanced().path("sentInFen").asLong()).isEqualTo(TOGETHER);
    }

    /** Comes back while the answer is being entered. */
    boolean answerInPart() {
        answering = CompletableFuture.supplyAsync(this::answeredUnlessKilled);
        try {
            while (!answering.isDone() && lines("PAID") == 0) LockSupport.parkNanos(200_000);
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private boolean answeredUnlessKilled() {
        try {
            answer();
            return true;
        } catch (IOException killed) {
            return false;
        }
    }

    private void answer() throws IOException {
        String table = file.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')) + ",PAID\n")
                .collect(Collectors.joining("", "reference,result\n", ""));
        calls.table(CASHIER, batch + "/answer", table);
    }

    private int lines(String state) throws IOException {
        return Collections.frequency(
                calls.get(CASHIER, batch).body().path("lines").findValuesAsText("state"), state);
    }

    /** After a kill in the middle of the answer it is sent again, and once more: each was paid once and told once. */
    void assertPaidOnce() throws IOException {
        answering.join();
        JsonNode between = balanced();
        int paid = lines("PAID");
        assertThat(between.path("paidInFen").asLong()).isEqualTo(paid * FIRST_IN_FEN);
        assertThat(between.path("sentInFen").asLong()).isEqualTo(TOGETHER - paid * FIRST_IN_FEN);
        answer();
        answer();
        JsonNode after = balanced();
        assertThat(after.path("paidInFen").asLong()).isEqualTo(TOGETHER);
        assertThat(after.path("sentInFen").asLong()).isZero();
        List<String> payments = new ArrayList<>();
        for (JsonNode entry : calls.get(
                        OFFICER, "/officer/v1/budgets/" + after.path("id").asText() + "/entries?limit=200")
                .body()
                .path("items"))
            if (entry.path("kind").asText().equals("PAY"))
                payments.add(entry.path("subject").asText());
        assertThat(payments).hasSize(PEOPLE).doesNotHaveDuplicates();
        for (int index : IntStream.range(0, PEOPLE).toArray())
            assertThat(calls.get(phone(index), "/v1/me/notices?limit=100")
                            .body()
                            .findValuesAsText("title"))
                    .containsOnlyOnce("先行救助款已付出");
    }

    /** Its budget: what was put in is free, reserved, sent or paid; and the whole ledger sums up to nothing. */
    private JsonNode balanced() throws IOException {
        assertThat(calls.get(OFFICER, "/officer/v1/ledger")
                        .body()
                        .path("sumInFen")
                        .asLong())
                .isZero();
        for (JsonNode budget :
                calls.get(OFFICER, "/officer/v1/budgets?limit=100").body().path("items"))
            if (budget.path("programme").asText().equals(PROGRAMME)) {
                assertThat(budget.path("fundedInFen").asLong())
                        .isEqualTo(budget.path("availableInFen").asLong()
                                + budget.path("reservedInFen").asLong()
                                + budget.path("sentInFen").asLong()
                                + budget.path("paidInFen").asLong());
                return budget;
            }
        throw new AssertionError("no budget of " + PROGRAMME);
    }
}
