package sharpsword.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import sharpsword.launcher.server.KeycloakAddress;
import sharpsword.launcher.server.KeycloakNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The administrator of a Keycloak for tests. The realm sends people back to the gateway's usual address only, and a
 * gateway under test has another port.
 */
public final class RealmAdministrator {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final KeycloakAddress keycloak;

    public RealmAdministrator(KeycloakAddress keycloak) {
        this.keycloak = keycloak;
    }

    /** Lets people come back from login and logout to that gateway too. */
    public void sendPeopleBackTo(URI gateway) {
        String token = token();
        String clients = keycloak.url() + "/admin/realms/" + KeycloakAddress.REALM + "/clients";
        ObjectNode client = (ObjectNode)
                read(authorised(clients + "?clientId=gateway", token).GET()).get(0);
        ((ArrayNode) client.get("redirectUris")).add(gateway + "/*");
        ObjectNode attributes = (ObjectNode) client.get("attributes");
        String before = attributes.get("post.logout.redirect.uris").asString();
        attributes.put("post.logout.redirect.uris", before + "##" + gateway + "/*");
        BodyPublisher changed = BodyPublishers.ofString(JSON.writeValueAsString(client));
        send(authorised(clients + "/" + client.get("id").asString(), token)
                .header("Content-Type", "application/json")
                .PUT(changed));
    }

    private String token() {
        try {
            String password = Files.readString(keycloak.secrets().resolve(KeycloakNode.ADMIN_PASSWORD))
                    .strip();
            return read(HttpRequest.newBuilder(
                                    URI.create(keycloak.url() + "/realms/master/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(
                                    "grant_type=password&client_id=admin-cli&username=admin&password=" + password)))
                    .get("access_token")
                    .asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRequest.Builder authorised(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private JsonNode read(HttpRequest.Builder request) {
        return JSON.readTree(send(request));
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
