package sharpsword.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.secret.Secrets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm as the tree holds it: without secrets, whose places are marked, and with the demo users apart.
 *
 * @param folder {@code infra/keycloak}
 */
public record RealmFile(Path folder) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");
    private static final Pattern CLIENT = Pattern.compile("CLIENT_(.+)_SECRET");

    /** Whether the tree holds a realm. */
    boolean exists() {
        return Files.isRegularFile(realm());
    }

    /** Whether whoever reads the tree knows accounts of the realm and their password. */
    public boolean hasDemoUsers() {
        return Files.isRegularFile(demoUsers());
    }

    /** Names of the secret files that the realm's clients need. */
    public Set<String> secrets() {
        Set<String> names = new TreeSet<>();
        if (exists()) {
            PLACE.matcher(read(realm()))
                    .results()
                    .map(place -> CLIENT.matcher(place.group(1)))
                    .filter(Matcher::matches)
                    .forEach(client -> names.add(secretFile(client)));
        }
        return names;
    }

    /**
     * The realm for import, with the demo users in it.
     *
     * @param places values for the marks that are no client secrets, for example {@code GATEWAY_URL}
     * @throws LauncherException when a mark has no value
     */
    String filled(Secrets secrets, Map<String, String> places) {
        String filled = PLACE.matcher(read(realm()))
                .replaceAll(place -> Matcher.quoteReplacement(value(place, secrets, places)));
        ObjectNode realm = (ObjectNode) JSON.readTree(filled);
        if (hasDemoUsers()) {
            ObjectNode users = (ObjectNode) JSON.readTree(read(demoUsers()));
            realm.withObject("attributes").setAll(users.withObject("attributes"));
            realm.withArray("users").addAll((ArrayNode) users.withArray("users"));
        }
        return JSON.writeValueAsString(realm);
    }

    private static String value(MatchResult place, Secrets secrets, Map<String, String> places) {
        String name = place.group(1);
        Matcher client = CLIENT.matcher(name);
        if (client.matches()) {
            return secrets.value(secretFile(client));
        }
        String value = places.get(name);
        if (value == null) {
            throw new LauncherException("The realm has a mark ${" + name + "} that nothing fills.");
        }
        return value;
    }

    /** The gateway's secret has a name of its own, since the gateway is no service client. */
    private static String secretFile(Matcher client) {
        String name = client.group(1).toLowerCase(Locale.ROOT).replace('_', '-');
        return name.equals("gateway") ? "gateway-client" : "client-" + name;
    }

    private Path demoUsers() {
        return folder.resolve("demo-users.json");
    }

    private Path realm() {
        return folder.resolve("realm-sharpsword.json");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
