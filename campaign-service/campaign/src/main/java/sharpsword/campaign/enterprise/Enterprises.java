package sharpsword.campaign.enterprise;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.campaign.Items;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;

/** Questions about firms, within the caller's scope. */
@Component
public final class Enterprises {

    private static final Sort BY_NAME = Sort.by("description.name");

    private final Documents<Enterprise> firms;

    Enterprises(Documents<Enterprise> firms) {
        this.firms = firms;
    }

    /**
     * Which firms are wanted; what is null does not restrict.
     *
     * @param text a credit code, or a part of the name
     */
    public record Wanted(
            @Nullable String text,
            @Nullable String district,
            @Nullable Listed listed,
            @Nullable KeyUnit keyUnit,
            @Nullable Credit credit) {}

    public Optional<Stored<Enterprise>> find(Caller caller, String uscc) {
        return firms.find(caller, uscc);
    }

    public Items<Stored<Enterprise>> list(Caller caller, Wanted wanted, int offset, int limit) {
        UnaryOperator<Criteria> filter = scope -> narrowed(scope, wanted);
        return new Items<>(
                firms.list(caller, filter, new Listing(BY_NAME, offset, limit)), firms.count(caller, filter));
    }

    private static Criteria narrowed(Criteria scope, Wanted wanted) {
        Criteria criteria = scope;
        if (wanted.district() != null) {
            criteria = criteria.and("description.district").is(wanted.district());
        }
        if (wanted.listed() != null) {
            criteria = criteria.and("description.listed").is(wanted.listed().name());
        }
        if (wanted.keyUnit() != null) {
            criteria = criteria.and("description.keyUnits").is(wanted.keyUnit().name());
        }
        if (wanted.credit() != null) {
            criteria = criteria.and("description.credit").is(wanted.credit().name());
        }
        String text = wanted.text() == null ? "" : wanted.text().strip();
        if (text.isEmpty()) {
            return criteria;
        }
        String code = text.toUpperCase(Locale.ROOT);
        return Uscc.isValid(code)
                ? criteria.and("_id").is(code)
                : criteria.and("description.name").regex(Pattern.quote(text));
    }
}
