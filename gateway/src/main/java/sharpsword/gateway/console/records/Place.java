package sharpsword.gateway.console.records;

import sharpsword.gateway.edge.calls.Paths;

/**
 * Where a kind of record lives.
 *
 * @param name plural, as in addresses and in the words {@code nav.<name>} and {@code empty.<name>}
 * @param family singular, as in the words {@code state.<family>} and {@code action.<family>}
 * @param page path of its list; one record's page lies below it
 * @param api address of its collection at the service
 */
public record Place(String name, String family, String page, String api) {

    String page(String id) {
        return page + Paths.of("/{id}", id);
    }

    String api(String id) {
        return api + Paths.of("/{id}", id);
    }

    /** The page of a record after something was done there. */
    String done(String id, String action) {
        return page(id) + Paths.of("?done={family}.{action}", family, action);
    }
}
