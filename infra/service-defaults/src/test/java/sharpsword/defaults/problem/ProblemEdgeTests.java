package sharpsword.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.defaults.OnTestService;
import sharpsword.defaults.TestService;
import tools.jackson.databind.JsonNode;

class ProblemEdgeTests extends OnTestService {

    @Test
    void refusalTellsItsReasonInChinese() {
        JsonNode problem = json(get("/api/heads-only", REALM.inspector()));

        assertThat(problem.get("type").stringValue()).isEqualTo("urn:sharpsword:problem:role-required");
        assertThat(problem.get("title").stringValue()).isEqualTo("无权操作");
        assertThat(problem.get("status").intValue()).isEqualTo(403);
        assertThat(problem.get("detail").stringValue()).isEqualTo("该操作需要下列角色之一：unit-head。");
        assertThat(problem.get("code").stringValue()).isEqualTo("role-required");
        assertThat(problem.get("arguments").get("roles").stringValue()).isEqualTo("unit-head");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en                  | This needs one of the roles: unit-head.
            en-GB,zh;q=0.5      | This needs one of the roles: unit-head.
            fr,en;q=0.5         | This needs one of the roles: unit-head.
            zh-CN,en;q=0.9      | 该操作需要下列角色之一：unit-head。
            fr                  | 该操作需要下列角色之一：unit-head。
            """)
    void speaksTheLanguageThatTheRequestPrefers(String accepted, String detail) {
        HttpResponse<String> response = send(
                "/api/heads-only",
                request -> request.GET()
                        .header("Authorization", "Bearer " + REALM.inspector())
                        .header("Accept-Language", accepted));

        assertThat(json(response).get("detail").stringValue()).isEqualTo(detail);
        assertThat(header(response, "Vary")).contains("Accept-Language");
    }

    @Test
    void refusalIsOnTheTrail() {
        get("/api/heads-only", REALM.inspector());

        assertThat(TestService.TRAIL).contains("officer:u-1 REFUSAL role-required GET /api/heads-only");
    }

    @Test
    void recordOutsideTheScopeIsNotFoundAndOnTheTrail() {
        HttpResponse<String> response = get("/api/cases/c-7", REALM.officer("FOR-500000", "500000", "partner-officer"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(json(response).get("code").stringValue()).isEqualTo("document-unknown");
        assertThat(TestService.TRAIL).contains("officer:u-1 REFUSAL document-unknown GET /api/cases/c-7");
    }

    @Test
    void traceIdOfTheProblemIsThatOfTheResponse() {
        HttpResponse<String> response = get("/api/heads-only", REALM.inspector());

        assertThat(json(response).get("traceId").stringValue())
                .matches("[0-9a-f]{32}")
                .isEqualTo(header(response, "X-Trace-Id"));
    }

    @Test
    void traceOfTheCallerGoesOn() {
        HttpResponse<String> response = send(
                "/api/heads-only",
                request -> request.GET()
                        .header("Authorization", "Bearer " + REALM.inspector())
                        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        assertThat(json(response).get("traceId").stringValue()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void traceGoesOnIntoEvents() {
        HttpResponse<String> response = send(
                "/api/trace",
                request -> request.GET()
                        .header("Authorization", "Bearer " + REALM.inspector())
                        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        assertThat(response.body())
                .matches("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01")
                .doesNotContain("b7ad6b7169203331");
    }

    @Test
    void tipRouteLeavesNoTrace() {
        HttpResponse<String> response = send("/api/public/tips/broken", HttpRequest.Builder::GET);

        assertThat(header(response, "X-Trace-Id")).isEmpty();
        assertThat(json(response).has("traceId")).isFalse();
        assertThat(send("/actuator/prometheus", HttpRequest.Builder::GET).body())
                .contains("http_server_requests")
                .doesNotContain("public/tips");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /api/nothing              | 404 | route-unknown       |
            DELETE | /api/caller               | 405 | method-not-allowed  |
            GET    | /api/pages                | 400 | parameter-missing   | number
            GET    | /api/pages?number=two     | 400 | parameter-malformed | number
            GET    | /api/database-away        | 503 | database-away       |
            GET    | /api/broker-away          | 503 | broker-away         |
            """)
    void tellsWhatIsWrong(String method, String path, int status, String code, String field) {
        HttpResponse<String> response = send(
                path,
                request -> request.method(method, HttpRequest.BodyPublishers.noBody())
                        .header("Authorization", "Bearer " + REALM.inspector()));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(response).get("code").stringValue()).isEqualTo(code);
        assertThat(json(response).path("field").stringValue("")).isEqualTo(field == null ? "" : field);
        assertThat(header(response, "Retry-After").isEmpty()).isEqualTo(status != 503);
    }

    @Test
    void methodThatIsNotAllowedNamesThoseThatAre() {
        HttpResponse<String> response =
                send("/api/caller", request -> request.DELETE().header("Authorization", "Bearer " + REALM.inspector()));

        assertThat(header(response, "Allow")).contains("GET");
    }

    @Test
    void answersInJsonOnly() {
        HttpResponse<String> response = send(
                "/api/caller",
                request -> request.GET()
                        .header("Authorization", "Bearer " + REALM.inspector())
                        .header("Accept", "application/pdf"));

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(json(response).get("code").stringValue()).isEqualTo("not-acceptable");
    }

    @Test
    void listsEveryWrongField() {
        JsonNode problem = json(post("""
                {"title": " ", "at": "2024-06-12T01:00:00Z", "sites": 1,
                 "places": [{"district": "", "name": "一"}]}"""));

        assertThat(problem.get("code").stringValue()).isEqualTo("invalid-input");
        assertThat(problem.get("errors")
                        .valueStream()
                        .map(error -> error.get("field").stringValue() + " "
                                + error.get("code").stringValue() + " "
                                + error.get("message").stringValue()))
                .containsExactlyInAnyOrder(
                        "title not-blank 必填，不能为空白",
                        "places[0].district not-blank 必填，不能为空白",
                        "places[0].name size 长度应在 2 至 4 之间");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": "x", "at": "yesterday", "sites": 1}                     | malformed-body | at
            {"title": "x", "at": "2024-06-12T01:00:00Z", "sites": "many"}     | malformed-body | sites
            {"title": "x", "at": "2024-06-12T01:00:00Z"}                      | malformed-body | sites
            {"title": "x", "sites": 1, "places": [{"name": {"a": 1}}]}        | malformed-body | places[0].name
            {"title": "x", "sites": 1, "nonsense": 1}                         | field-unknown  | nonsense
            {"title":                                                         | malformed-body |
            """)
    void namesTheFieldThatCannotBeRead(String body, String code, String field) {
        HttpResponse<String> response = post(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).get("code").stringValue()).isEqualTo(code);
        assertThat(json(response).path("field").stringValue("")).isEqualTo(field == null ? "" : field);
    }

    @Test
    void neverRepeatsTheValueThatCannotBeRead() {
        assertThat(post("{\"title\": \"x\", \"at\": \"张三 500101199001011234\"}").body())
                .doesNotContain("张三", "500101199001011234");
    }

    @Test
    void bodyThatIsTooLargeIsRefusedBeforeItIsRead() {
        HttpResponse<String> response = post("{\"title\": \"" + "x".repeat(1_100_000) + "\"}");

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(json(response).get("code").stringValue()).isEqualTo("content-too-large");
    }

    @Test
    void takesJsonOnlyWhereJsonIsExpected() {
        HttpResponse<String> response = send(
                "/api/drafts",
                request -> request.POST(HttpRequest.BodyPublishers.ofString("<title/>"))
                        .header("Authorization", "Bearer " + REALM.inspector())
                        .header("Idempotency-Key", "0123456789")
                        .header("Content-Type", "application/xml"));

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(json(response).get("code").stringValue()).isEqualTo("media-type-unsupported");
    }

    private HttpResponse<String> post(String body) {
        return send(
                "/api/drafts",
                request -> request.POST(HttpRequest.BodyPublishers.ofString(body))
                        .header("Authorization", "Bearer " + REALM.inspector())
                        .header("Idempotency-Key", "0123456789")
                        .header("Content-Type", "application/json"));
    }
}
