package sharpsword.operation.desk;

import java.net.URI;
import org.springframework.stereotype.Component;
import sharpsword.operation.profile.OperationProfile;

/** Where the records of the operation stand on the web. */
@Component
public final class Addresses {

    private final String prefix;

    Addresses(OperationProfile profile) {
        this.prefix = prefixOf(profile);
    }

    /** Path of everything of the operation, without a slash at its end. */
    public static String prefixOf(OperationProfile profile) {
        return "/api/operations/" + profile.slug();
    }

    public URI of(String collection, String id) {
        return URI.create(prefix + "/" + collection + "/" + id);
    }
}
