package sharpsword.defaults.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.defaults.OnTestService;

class CommandEdgeTests extends OnTestService {

    private static final String DRAFT = "{\"title\": \"渝北六月行动\", \"sites\": 50}";

    @Test
    void creationAnswersWithAddressAndRevision() {
        HttpResponse<String> response = create(DRAFT, UUID.randomUUID().toString());

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(header(response, "Location")).isEqualTo("/api/drafts/1");
        assertThat(header(response, "ETag")).isEqualTo("\"1\"");
        assertThat(header(response, "Idempotent-Replay")).isEmpty();
    }

    @Test
    void sameKeyAnswersTheStoredOutcome() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = create(DRAFT, key);

        HttpResponse<String> second = create(DRAFT, key);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(header(second, "Idempotent-Replay")).isEqualTo("true");
        assertThat(header(second, "Location")).isEqualTo("/api/drafts/1");
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void otherContentGivesAnotherHash() {
        String key = UUID.randomUUID().toString();

        assertThat(create(DRAFT, key).body())
                .hasSize(64)
                .isNotEqualTo(
                        create(DRAFT.replace("50", "51"), UUID.randomUUID().toString())
                                .body());
    }

    @Test
    void refusesCreationWithoutKey() {
        HttpResponse<String> response = create(DRAFT, null);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).get("code").stringValue()).isEqualTo("idempotency-key-missing");
        assertThat(json(response).get("field").stringValue()).isEqualTo("Idempotency-Key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with blank", ""})
    void refusesMalformedKeys(String key) {
        assertThat(json(create(DRAFT, key)).get("code").stringValue()).isEqualTo("idempotency-key-malformed");
    }

    @Test
    void changeTakesTheRevisionThatWasSeen() {
        HttpResponse<String> response = change("\"7\"");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("seen 7");
        assertThat(header(response, "ETag")).isEqualTo("\"8\"");
    }

    @Test
    void changeNeedsNeitherKeyNorRevision() {
        HttpResponse<String> response = change(null);

        assertThat(response.body()).isEqualTo("seen -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "*", "\"seven\"", "\"-1\"", "\"7\", \"8\""})
    void refusesMalformedRevisions(String ifMatch) {
        HttpResponse<String> response = change(ifMatch);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).get("code").stringValue()).isEqualTo("if-match-malformed");
    }

    @Test
    void formCarriesItsKeyInAHiddenField() {
        String one = form("_key=0123456789&title=a&note=b").body();
        String otherOrder = form("note=b&title=a&_key=0123456789").body();
        String otherContent = form("_key=0123456789&title=a&note=c").body();

        assertThat(one).endsWith(" a").isEqualTo(otherOrder).isNotEqualTo(otherContent);
    }

    @Test
    void formWithoutKeyIsRefused() {
        assertThat(json(form("title=a")).get("code").stringValue()).isEqualTo("idempotency-key-missing");
    }

    @Test
    void fileCountsByItsBytesWhateverTheBoundary() {
        String one = upload("first-boundary", "photo 1").body();
        String again = upload("second-boundary", "photo 1").body();
        String other = upload("first-boundary", "photo 2").body();

        assertThat(one).endsWith(" 7").isEqualTo(again).isNotEqualTo(other);
    }

    @Test
    void orderOfTheFieldsBesideAFileDoesNotMatter() {
        String place = part("b", "name=\"place\"", "江北");
        String file = part("b", "name=\"file\"; filename=\"a.jpg\"", "photo");

        String one = upload("b", place + file, "").body();

        assertThat(one).contains(" 江北 ").isEqualTo(upload("b", file + place, "").body());
    }

    @Test
    void fileThatIsTooLargeIsRefused() {
        HttpResponse<String> response = upload("boundary", "x".repeat(150_000));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(json(response).get("code").stringValue()).isEqualTo("content-too-large");
    }

    private HttpResponse<String> create(String body, @Nullable String key) {
        return send("/api/drafts", request -> {
            request.POST(HttpRequest.BodyPublishers.ofString(body))
                    .header("Authorization", "Bearer " + REALM.inspector())
                    .header("Content-Type", "application/json");
            if (key != null) {
                request.header("Idempotency-Key", key);
            }
        });
    }

    private HttpResponse<String> change(@Nullable String ifMatch) {
        return send("/api/drafts/1", request -> {
            request.PUT(HttpRequest.BodyPublishers.noBody()).header("Authorization", "Bearer " + REALM.inspector());
            if (ifMatch != null) {
                request.header("If-Match", ifMatch);
            }
        });
    }

    private HttpResponse<String> form(String fields) {
        return send(
                "/api/forms",
                request -> request.POST(HttpRequest.BodyPublishers.ofString(fields))
                        .header("Authorization", "Bearer " + REALM.inspector())
                        .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    private HttpResponse<String> upload(String boundary, String content) {
        return upload(boundary, "", part(boundary, "name=\"file\"; filename=\"a.jpg\"", content));
    }

    private static String part(String boundary, String disposition, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private HttpResponse<String> upload(String boundary, String first, String others) {
        String body = first + others + "--" + boundary + "--\r\n";
        return send(
                "/api/files",
                request -> request.POST(HttpRequest.BodyPublishers.ofString(body))
                        .header("Authorization", "Bearer " + REALM.inspector())
                        .header("Idempotency-Key", "0123456789")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary));
    }
}
