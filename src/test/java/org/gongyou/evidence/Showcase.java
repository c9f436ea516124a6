package org.gongyou.evidence;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.casework.CaseParties;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.security.Role;
import org.gongyou.support.SignIn;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;

/** Workers with a case and something to show, lawyers who act for them, at a street of their own. */
@Singleton
public class Showcase {

    public static final String STREET = "T-D1-S31";
    static final String EMPLOYER = "T-D1-S31-E1";

    private static final String[] UNIONS = {
        STREET + ",演示证据街道工会,STREET,T-D1,230102031,,,,,", EMPLOYER + ",演示证据厂工会,ENTERPRISE," + STREET + ",230102031,,,,,"
    };

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final TestCity city;
    private final Tokens tokens;
    private final AccountDirectory accounts;
    private final Cases cases;
    private final CaseParties parties;
    private final ProbeKind kind;
    private boolean built;

    Showcase(
            TestCity city, Tokens tokens, AccountDirectory accounts, Cases cases, CaseParties parties, ProbeKind kind) {
        this.city = city;
        this.tokens = tokens;
        this.accounts = accounts;
        this.cases = cases;
        this.parties = parties;
        this.kind = kind;
    }

    /** Somebody signed in with a case. */
    public record Plaintiff(UUID id, String token, UUID caseId, String number) {

        public RequestSpecification calls() {
            return as(token);
        }

        String path() {
            return "/v1/legal-aid-requests/" + caseId;
        }

        Response get(String more) {
            return calls().get(path() + more);
        }

        <T> T path(String more, String place) {
            return get(more).path(place);
        }

        String tag() {
            return get("/evidence").header("ETag");
        }

        String upload(byte[] content) {
            return uploadAs(token, content);
        }

        /** Without the tests' look at each answer, which costs more than sending many megabytes. */
        HttpResponse<byte[]> download(String... headers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + path() + "/evidence-pack"))
                    .header("Authorization", "Bearer " + token);
            if (headers.length > 0) request.headers(headers);
            try {
                return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        Response add(String file, String caption) {
            return add(Map.of("fileId", file, "caption", caption, "kind", "PAYSLIP", "happenedOn", "2026-01-31"));
        }

        Response add(Map<String, ?> item) {
            return calls().body(item).post(path() + "/evidence");
        }

        /** @return its id */
        public String added(byte[] content, String caption) {
            return add(upload(content), caption)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        Response ask() {
            return calls().post(path() + "/evidence-packs");
        }

        /** What is sent besides, such as {@code If-Match}. */
        RequestSpecification matching(String tag) {
            return calls().header("If-Match", tag);
        }
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    /** By a client that does not look at what it sends: tests with many megabytes stay quick. */
    static String uploadAs(String token, byte[] content) {
        String boundary = "gongyou-" + UUID.randomUUID();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"paper\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/files"))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofByteArray(tail)))
                .build();
        try {
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 201) throw new AssertionError(answer.body());
            return JsonPath.from(answer.body()).getString("id");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public synchronized TestCity city() {
        if (!built) city.founded().with(UNIONS);
        built = true;
        return city;
    }

    public Plaintiff plaintiff() {
        UUID id = Transactions.run(
                () -> accounts.findOrBegin(new PhoneNumber(SignIn.newPhone()), new PersonName("演示当事人")));
        return plaintiffOf(id, tokens.of(id, Role.WORKER));
    }

    /** The case excludes the union of the employer. */
    public Plaintiff plaintiffOf(UUID worker, String token) {
        UUID street = city().id(STREET);
        UUID employer = city.id(EMPLOYER);
        UUID id = Ids.next();
        WorkCase opened = Transactions.run(() -> cases.open(
                new NewCase(id, kind, worker, worker, street, List.of(employer), null), EvidenceProblem.FULL));
        return new Plaintiff(worker, token, id, opened.number());
    }

    /** @return the access token */
    public String lawyerOf(Plaintiff plaintiff) {
        UUID lawyer = Ids.next();
        admit(plaintiff, lawyer);
        return lawyer(lawyer);
    }

    String lawyer(UUID account) {
        return tokens.of(account, Role.LAWYER, Role.WORKER);
    }

    void admit(Plaintiff plaintiff, UUID lawyer) {
        Transactions.run(() -> cases.locked(plaintiff.id(), plaintiff.caseId())
                .chain(subject -> parties.admit(subject, lawyer, "LAWYER"))
                .replaceWith(true));
    }

    void dismiss(Plaintiff plaintiff, UUID lawyer) {
        Transactions.run(() -> cases.locked(plaintiff.id(), plaintiff.caseId())
                .chain(subject -> parties.dismiss(subject, lawyer))
                .replaceWith(true));
    }
}
