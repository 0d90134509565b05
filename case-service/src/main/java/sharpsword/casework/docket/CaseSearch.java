package sharpsword.casework.docket;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.casework.party.Enterprises;

/** Turns what somebody looks for into conditions that follow the scope condition. */
@Component
class CaseSearch {

    private final Enterprises enterprises;

    CaseSearch(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    UnaryOperator<Criteria> filter(Caller caller, Cases.Wanted wanted) {
        return scope -> {
            Criteria criteria = scope;
            if (wanted.state() != null) {
                criteria = criteria.and("state").is(wanted.state().name());
            }
            if (wanted.mine()) {
                criteria = criteria.and("investigation.officers")
                        .is(caller.officer().officerId());
            }
            return wanted.text() == null || wanted.text().isBlank()
                    ? criteria
                    : matching(criteria, wanted.text().strip());
        };
    }

    /** A number begins with 渝, a credit code is 18 long; anything else is part of a firm's name. */
    private Criteria matching(Criteria criteria, String text) {
        if (text.contains("〔") || text.startsWith("渝环")) {
            return criteria.and("number").regex("^" + Pattern.quote(text));
        }
        if (text.matches("[0-9A-Z]{18}")) {
            return criteria.and("proposal.enterprise").is(text);
        }
        return criteria.and("proposal.enterprise").in(enterprises.named(text));
    }
}
