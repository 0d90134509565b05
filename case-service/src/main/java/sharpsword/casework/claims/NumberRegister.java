package sharpsword.casework.claims;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.access.Refusal;
import sharpsword.access.RefusedException;
import sharpsword.messaging.claim.Claims;
import sharpsword.reference.paper.NumberSeries;

/**
 * Gives out numbers of papers. The lowest number that nobody holds goes out first, so a number that was claimed and never
 * used is not lost; a number that was used stays in the register, even when its paper is void.
 */
public final class NumberRegister {

    public static final String KIND = "number";
    private static final int ATTEMPTS = 50;

    private final Claims claims;
    private final MongoOperations mongo;

    public NumberRegister(Claims claims, MongoOperations mongo) {
        this.claims = claims;
        this.mongo = mongo;
    }

    /**
     * A number that was claimed.
     *
     * @param key key of the claim, for example {@code 渝环立字:2024:12}
     * @param printed for example {@code 渝环立字〔2024〕12号}
     */
    public record Taken(String key, String printed) {}

    /**
     * Claims the lowest free number for the holder, or answers the one that the holder has already.
     *
     * @throws RefusedException {@code number-taken} when too many take numbers at the same time
     */
    public Taken take(NumberSeries.Series series, int year, String holder) {
        String prefix = series.prefix() + ":" + year + ":";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Document> known = known(prefix);
            int n = known.stream()
                    .filter(one -> holder.equals(one.getString("holder")))
                    .map(one -> number(one, prefix))
                    .findFirst()
                    .orElseGet(() -> lowestFree(known, prefix));
            Taken taken = new Taken(prefix + n, series.print(year, n));
            if (claimed(taken, holder)) {
                return taken;
            }
        }
        throw Refusal.conflict("number-taken").with("series", series.prefix()).asException();
    }

    /** Marks the number as used, after the holder's document lists it. */
    public void use(String key, String holder) {
        claims.use(KIND, key, holder);
    }

    private boolean claimed(Taken taken, String holder) {
        try {
            claims.claim(KIND, taken.key(), holder);
            return true;
        } catch (RefusedException meanwhileTaken) {
            return false;
        }
    }

    private List<Document> known(String prefix) {
        String from = KIND + ":" + prefix;
        Document range = new Document("$gte", from).append("$lt", from.substring(0, from.length() - 1) + ";");
        return mongo.getCollection("claims")
                .find(new Document("_id", range))
                .projection(new Document("holder", 1))
                .batchSize(1000)
                .into(new java.util.ArrayList<>());
    }

    private static int lowestFree(List<Document> known, String prefix) {
        Set<Integer> taken = new TreeSet<>();
        known.forEach(one -> taken.add(number(one, prefix)));
        int n = 1;
        while (taken.contains(n)) {
            n++;
        }
        return n;
    }

    private static int number(Document claim, String prefix) {
        return Integer.parseInt(claim.getString("_id").substring(KIND.length() + 1 + prefix.length()));
    }
}
