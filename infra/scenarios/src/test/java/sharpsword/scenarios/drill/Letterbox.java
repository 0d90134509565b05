package sharpsword.scenarios.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sharpsword.demo.people.Person;
import sharpsword.scenarios.people.People;
import sharpsword.scenarios.platform.Platform;

/** The three ways by which a tip comes in. Each gives the receipt code. */
final class Letterbox {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern CODE = Pattern.compile("id=\"receipt-code\">([^<]+)<");
    private static final String TIPS = "operations/rewarded-reporting/tips";

    private Letterbox() {}

    /** From a program of the public. */
    static String byProgram(Planted planted) {
        return People.ofThePublic()
                .under(planted.key())
                .post("/api/public/" + TIPS, planted.json())
                .ok()
                .path("receiptCode")
                .asString();
    }

    /** From the page of the public. */
    static String byPage(Planted planted) throws IOException, InterruptedException {
        String form = planted.form().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Matcher code = CODE.matcher(send(request("/tips")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))));
        assertThat(code.find()).as("the page shows a receipt code").isTrue();
        return code.group(1).strip();
    }

    /** Told to an officer by telephone. */
    static String byTelephone(Planted planted, Person officer) {
        return officer.under(planted.key())
                .post("/api/" + TIPS, "{\"channel\": \"PHONE\", \"tip\": " + planted.json() + "}")
                .ok()
                .path("receiptCode")
                .asString();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Platform.running().gateway() + path))
                .header("Accept", "text/html, application/json, application/problem+json");
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as("%s", response.body()).isBetween(200, 299);
        return response.body();
    }
}
