package org.gongyou.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyou.launch.DemoCalls.Answer;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.support.IdentityNumbers;

/** Somebody whose wages are held back, step by step; each step again with the same words when nobody knows what became of it. */
final class HelpedWorker {

    static final List<String> LAWYERS = List.of("+8619900000301", "+8619900000302", "+8619900000303");
    static final long PAID_IN_FEN = 860_000;
    static final String FILED_ON = "2026-02-28";

    private static final String OFFICER = "+8619900000002";
    private static final String REQUESTS = "/v1/legal-aid-requests/";
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    enum Step {
        DRAFT,
        MEND,
        SUBMIT,
        APPROVE,
        SIGN,
        ACCEPT,
        FILE,
        OUTCOME,
        MONEY,
        CLOSE,
        CHECK
    }

    /** What was answered to a request with a key, which is what the same request gets again. */
    private record Told(String phone, String path, String key, String json, JsonNode answer) {}

    private final DemoCalls calls;
    private final int index;
    private final List<Told> told = new ArrayList<>();
    private String id = "";
    private String number = "";
    private String signing = "";
    private String lawyer = "";
    private String offer = "";
    private int taken;

    HelpedWorker(DemoCalls calls, int index) {
        this.calls = calls;
        this.index = index;
    }

    String phone() {
        return "+861390000%04d".formatted(3300 + index);
    }

    String number() {
        return number;
    }

    String lawyer() {
        return lawyer;
    }

    void identify() throws IOException {
        calls.identify(phone(), IdentityNumbers.next());
    }

    /** Goes on from where it is known to be. @throws IOException when the app is gone */
    void goOn(Step last) throws IOException {
        while (taken <= last.ordinal()) {
            take(Step.values()[taken]);
            taken++;
        }
    }

    private void take(Step step) throws IOException {
        switch (step) {
            case DRAFT -> draft();
            case MEND -> mend();
            case SUBMIT -> post(phone(), REQUESTS + id + "/submission", "");
            case APPROVE -> decide("SUBMITTED", "approve");
            case SIGN -> sign();
            case ACCEPT -> accept();
            case FILE -> say("proceedings/ARBITRATION_FILED", "{\"on\":\"%s\"}".formatted(FILED_ON));
            case OUTCOME ->
                say(
                        "outcome",
                        "{\"kind\":\"SETTLEMENT\",\"amountInFen\":%d,\"on\":\"2026-03-04\"}".formatted(PAID_IN_FEN));
            case MONEY ->
                post(
                        lawyer,
                        ofLawyer("recoveries"),
                        "{\"on\":\"2026-03-04\",\"amountInFen\":%d}".formatted(PAID_IN_FEN));
            case CLOSE -> close();
            case CHECK -> decide("CLOSING", "close");
        }
    }

    private JsonNode post(String phone, String path, String json) throws IOException {
        String key = "kill-" + index + "-" + taken;
        JsonNode answer = calls.post(phone, path, key, json).body();
        told.add(new Told(phone, path, key, json, answer));
        return answer;
    }

    private void draft() throws IOException {
        JsonNode begun = post(phone(), REQUESTS.replaceFirst("/$", ""), """
                {"service":"ARBITRATION","opponents":[{"sort":"EMPLOYER","name":"演示中断%d号有限公司"}],
                 "divisionCode":"230102001","facts":"演示：两个月工资未发。","claims":[{"grievance":"WAGES","amountInFen":860000}]}
                """.formatted(index));
        id = begun.path("id").asText();
        number = begun.path("number").asText();
    }

    private void mend() throws IOException {
        String tag = calls.get(phone(), REQUESTS + id).tag();
        calls.change(phone(), "PATCH", REQUESTS + id, tag, "{\"wantedOutcome\":\"支付工资\"}");
    }

    /** Of two who decide at once one is told that it has changed: whoever is not sure looks first. */
    private void decide(String from, String decision) throws IOException {
        String path = "/officer/v1/cases/" + number;
        Answer now = calls.get(OFFICER, path);
        if (now.body().path("state").asText().equals(from))
            calls.change(OFFICER, "POST", path + "/decisions", now.tag(), "{\"decision\":\"%s\"}".formatted(decision));
    }

    /** What was read once is what is signed, also the second time. */
    private void sign() throws IOException {
        if (signing.isEmpty()) {
            String strokes = calls.upload(phone(), "kill-strokes", PICTURE);
            List<String> papers = new ArrayList<>();
            for (String paper : List.of("application", "agreement", "power-of-attorney", "risk-notice"))
                papers.add("{\"paper\":\"%s\",\"sha256\":\"%s\"}"
                        .formatted(
                                paper,
                                Sha256.hex(calls.get(phone(), REQUESTS + id + "/papers/" + paper)
                                        .bytes())));
            signing = "{\"manner\":\"PHONE\",\"signatureFileId\":\"%s\",\"papers\":[%s]}"
                    .formatted(strokes, String.join(",", papers));
        }
        post(phone(), REQUESTS + id + "/signatures", signing);
    }

    private void accept() throws IOException {
        if (offer.isEmpty()) {
            for (String one : LAWYERS)
                for (JsonNode open : offers(one, "OPEN")) {
                    lawyer = one;
                    offer = open.path("id").asText();
                }
        }
        post(
                lawyer,
                "/lawyer/v1/offers/" + offer + "/acceptance",
                "{\"declaration\":{\"noConflict\":true,\"reason\":\"已检索本所台账\"}}");
    }

    /** What a lawyer was asked about this case and became of it. */
    List<JsonNode> offers(String of, String state) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode one : calls.get(of, "/lawyer/v1/offers").body().path("items"))
            if (one.path("number").asText().equals(number)
                    && one.path("state").asText().equals(state)) found.add(one);
        return found;
    }

    private void say(String what, String json) throws IOException {
        calls.change(lawyer, "PUT", ofLawyer(what), "", json);
    }

    private void close() throws IOException {
        String file = calls.upload(lawyer, "kill-proof", PICTURE);
        String papers = Stream.of("ARBITRATION_APPLICATION", "AWARD", "CLOSING_REPORT", "PROOF_OF_PAYMENT")
                .map(paper -> "{\"paper\":\"%s\",\"fileId\":\"%s\"}".formatted(paper, file))
                .collect(Collectors.joining(","));
        post(
                lawyer,
                ofLawyer("closing"),
                "{\"end\":\"PAID\",\"papers\":[%s],\"nothingTaken\":true,\"report\":\"已全部到账\"}".formatted(papers));
    }

    private String ofLawyer(String what) {
        return "/lawyer/v1/cases/" + number + "/" + what;
    }

    /** @return requests whose second answer is not the first */
    List<String> answeredOtherwise() throws IOException {
        List<String> otherwise = new ArrayList<>();
        for (Told one : told)
            if (!calls.post(one.phone(), one.path(), one.key(), one.json())
                    .body()
                    .equals(one.answer())) otherwise.add(one.key());
        return otherwise;
    }

    /** Keys are kept for a day. */
    void forgetKeys() {
        told.clear();
    }

    /** What happened, by the timeline. */
    List<String> happened() throws IOException {
        return calls.get(phone(), "/v1/me/cases/" + number)
                .body()
                .path("timeline")
                .findValuesAsText("action");
    }

    JsonNode proceedings() throws IOException {
        return calls.get(phone(), REQUESTS + id + "/proceedings").body();
    }

    /** What somebody was told of this case. */
    List<String> notices(String of) throws IOException {
        List<String> titles = new ArrayList<>();
        for (JsonNode notice : calls.get(of, "/v1/me/notices?limit=100").body().path("items"))
            if (notice.path("caseNumber").asText().equals(number))
                titles.add(notice.path("title").asText());
        return titles;
    }
}
