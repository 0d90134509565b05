package sharpsword.embedded.server;

import java.util.Optional;

/** The names of the store's maps. A database has no dot in its name, so it is what stands before the first one. */
final class MapNames {

    private static final String DOCUMENTS = "documents.";
    private static final String ENTRIES = "entries.";

    private MapNames() {}

    /** @param namespace database and collection, with a dot between them */
    static String documents(String namespace) {
        return DOCUMENTS + namespace;
    }

    static String entries(String namespace, String index) {
        return ENTRIES + namespace + "/" + index;
    }

    static Optional<String> databaseOf(String mapName) {
        if (!mapName.startsWith(DOCUMENTS)) {
            return Optional.empty();
        }
        int dot = mapName.indexOf('.', DOCUMENTS.length());
        return Optional.of(mapName.substring(DOCUMENTS.length(), dot));
    }
}
